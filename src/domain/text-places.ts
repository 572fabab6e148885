/** Where words stand in an agreement, by key. Generated from schemas/ by `npm run build`: do not edit. */
import type { TextKind } from './clarity/clarity.js';

export interface TextPlaces {
  /** An open question can stand here. */
  readonly open?: true;
  /** By key; `*` is any other. */
  readonly in: { readonly [key: string]: TextPlaces | TextKind };
}

export const textPlaces: TextPlaces = {
  in: {
    title: 'title',
    'short-title': 'title',
    purpose: 'background',
    scope: {
      in: {
        covers: { in: { '*': 'clause' } },
        excludes: { in: { '*': 'clause' } },
        area: 'clause',
        'leaves-untouched': { in: { '*': 'clause' } },
      },
      open: true,
    },
    legal: {
      in: {
        explanation: 'clause',
        basis: { in: { '*': 'title' } },
        law: 'title',
        forum: 'title',
        published: { in: { '*': { in: { where: 'clause' } } } },
      },
      open: true,
    },
    term: {
      in: {
        'starts-on': 'clause',
        'starts-not-before': 'clause',
        'ends-on': 'clause',
        'ends-when': { in: { '*': { in: { event: 'clause', then: 'clause' } } } },
        renewal: { in: { when: 'clause', form: 'clause' } },
      },
      open: true,
    },
    conditions: { in: { '*': { in: { what: 'clause' }, open: true } } },
    approvals: { in: { '*': { in: { by: 'title' }, open: true } } },
    parties: {
      in: {
        '*': {
          in: {
            name: 'title',
            'represented-by': { in: { function: 'title', mandate: 'title' } },
            'contact-points': {
              in: { '*': { in: { function: 'title', for: 'clause', alternate: 'title' } } },
            },
            'notices-to': { in: { function: 'title' } },
            mandate: 'title',
            objective: 'background',
          },
          open: true,
        },
      },
    },
    groups: { in: { '*': { in: { title: 'title' }, open: true } } },
    others: { in: { '*': { in: { name: 'title', part: 'clause', 'represented-by': 'title' }, open: true } } },
    facilitator: {
      in: { external: 'title', tasks: { in: { '*': { in: { what: 'commitment' }, open: true } } } },
      open: true,
    },
    recitals: { in: { '*': { in: { text: 'background' }, open: true } } },
    definitions: { in: { '*': { in: { term: 'title', meaning: 'definition' }, open: true } } },
    principles: {
      in: { '*': { in: { text: 'background', shows: { in: { '*': 'background' } } }, open: true } },
    },
    goals: {
      in: {
        '*': {
          in: {
            title: 'goal',
            why: 'background',
            indicators: {
              in: {
                '*': {
                  in: {
                    title: 'title',
                    definition: 'indicator',
                    method: 'indicator',
                    'data-source': 'title',
                    limitations: 'background',
                  },
                  open: true,
                },
              },
            },
          },
          open: true,
        },
      },
    },
    expectations: {
      in: {
        '*': {
          in: { what: 'expectation', interest: 'background', concern: 'background', reason: 'background' },
          open: true,
        },
      },
    },
    offers: { in: { '*': { in: { what: 'expectation' }, open: true } } },
    commitments: {
      in: {
        '*': {
          in: {
            what: 'commitment',
            'minimum-actions': { in: { '*': 'commitment' } },
            trigger: { in: { when: 'commitment' } },
            deliverable: 'commitment',
            form: 'commitment',
            verified: 'commitment',
            conditions: { in: { '*': 'commitment' } },
          },
          open: true,
        },
      },
    },
    rights: {
      in: {
        '*': {
          in: {
            what: 'right',
            'exercised-by': 'title',
            when: 'right',
            form: 'clause',
            limits: { in: { '*': 'clause' } },
          },
          open: true,
        },
      },
    },
    milestones: { in: { '*': { in: { title: 'commitment', acceptance: 'commitment' }, open: true } } },
    contributions: {
      in: {
        '*': {
          in: {
            what: 'commitment',
            share: { in: { of: 'title', surcharge: { in: { for: 'title' } } } },
            formula: 'clause',
            index: 'title',
            'payment-form': 'clause',
            grant: { in: { from: 'title', 'if-withdrawn': 'clause', conditions: { in: { '*': 'clause' } } } },
          },
          open: true,
        },
      },
    },
    budget: {
      in: {
        lines: { in: { '*': { in: { what: 'title' }, open: true } } },
        overspend: 'clause',
        underspend: 'clause',
        recalibration: { in: { '*': { in: { when: 'clause', then: 'clause' } } } },
      },
      open: true,
    },
    bodies: {
      in: {
        '*': {
          in: {
            title: 'title',
            tasks: { in: { '*': 'clause' } },
            'established-by': 'title',
            seat: 'title',
            members: { in: { '*': { in: { function: 'title', title: 'title' } } } },
            guests: { in: { '*': { in: { on: 'clause', invitation: 'clause' } } } },
            appointment: {
              in: {
                how: { in: { '*': 'clause' } },
                requires: { in: { '*': 'clause' } },
                excludes: { in: { '*': 'clause' } },
                term: 'clause',
                ends: { in: { '*': 'clause' } },
                pay: 'clause',
              },
            },
            independence: 'clause',
            support: { in: { who: 'title' } },
            'meets-when': 'clause',
            extraordinary: { in: { 'asked-by': 'clause' } },
            proxies: { in: { form: 'clause', 'judged-by': 'clause' } },
            fallback: { in: { when: 'clause' } },
            written: { in: { when: 'clause' } },
            'veto-on': { in: { '*': 'clause' } },
            decides: { in: { '*': 'clause' } },
            powers: { in: { '*': 'right' } },
            tolerances: { in: { quality: 'clause', scope: 'clause', surroundings: 'clause' } },
          },
          open: true,
        },
      },
    },
    escalation: {
      in: { levels: { in: { '*': { in: { title: 'escalation', form: 'clause' } } } } },
      open: true,
    },
    risks: {
      in: {
        '*': {
          in: {
            title: 'background',
            cause: 'background',
            event: 'background',
            effect: 'background',
            response: 'expectation',
          },
          open: true,
        },
      },
    },
    reporting: {
      in: {
        '*': {
          in: {
            what: 'clause',
            trigger: { in: { when: 'commitment' } },
            contains: { in: { '*': 'clause' } },
            attaches: { in: { '*': 'clause' } },
            form: 'clause',
          },
          open: true,
        },
      },
    },
    'data-sharing': {
      in: {
        '*': {
          in: {
            what: 'clause',
            purpose: 'clause',
            basis: 'clause',
            then: 'clause',
            security: 'clause',
            'passes-on': { in: { '*': 'clause' } },
          },
          open: true,
        },
      },
    },
    evaluation: {
      in: {
        '*': {
          in: {
            what: 'background',
            earlier: 'background',
            questions: { in: { '*': 'background' } },
            delivers: 'background',
          },
          open: true,
        },
      },
    },
    health: { in: { statements: { in: { '*': { in: { text: 'background' } } } } }, open: true },
    change: {
      in: {
        form: 'clause',
        steps: { in: { '*': 'clause' } },
        minor: { in: { what: { in: { '*': 'clause' } }, 'exercised-by': 'title', form: 'clause' } },
      },
      open: true,
    },
    accession: {
      in: { conditions: { in: { '*': 'clause' } }, 'open-to': 'clause', form: 'clause' },
      open: true,
    },
    exit: {
      in: {
        form: 'clause',
        grounds: { in: { '*': 'clause' } },
        terminations: {
          in: {
            '*': {
              in: {
                ground: 'clause',
                form: 'clause',
                then: { in: { '*': 'clause' } },
                'if-unfounded': 'clause',
              },
              open: true,
            },
          },
        },
        consequences: { in: { '*': 'clause' } },
        'residual-debts': 'clause',
        survives: { in: { '*': 'clause' } },
      },
      open: true,
    },
    notices: { in: { 'change-of-address': 'clause' }, open: true },
    clauses: { in: { '*': { in: { heading: 'title', text: 'clause' }, open: true } } },
    documents: { in: { '*': { in: { title: 'title', 'applies-to': 'title' }, open: true } } },
    relations: { in: { '*': { in: { title: 'title', part: 'title' } } } },
  },
};
