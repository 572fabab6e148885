import { agreement, agreementFile } from '../commands/recording-workspace.js';
import type { Provocations } from './provocation.js';

const accept = ['expectations', 'accept'] as const;

export const expectations: Provocations = {
  'expectation-unknown': {
    cause: 'The name of an expectation or offer is mistyped.',
    words: [...accept, 'insigth', '--as', 'anna'],
  },
  'goal-unknown': {
    cause: 'The name of a goal is mistyped.',
    words: [...accept, 'insight', '--serves', 'safe-dke', '--as', 'anna'],
  },
  'cost-unknown': {
    cause: 'An actual amount is given for costs that the agreement does not share.',
    words: ['status', '--actual', 'works=1250000'],
  },
  'terms-signed': {
    cause: 'A commitment would be added to an agreement that is signed.',
    prepare: ({ write, commit }) => {
      write(agreementFile, agreement.replace('goals:\n', 'term: { signed: 2026-01-05 }\ngoals:\n'));
      commit();
    },
    words: [...accept, 'insight', '--as', 'anna'],
  },
  'already-committed': {
    cause: 'An expectation is made into a commitment a second time.',
    prepare: async ({ collab }) => {
      await collab(...accept, 'insight', '--what', 'Tells early what will change');
    },
    words: [...accept, 'insight', '--as', 'anna'],
  },
};
