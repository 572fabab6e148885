/** English: the words of the rules about measurability. */
import { quoted, word, words } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';

export const measurabilityRules = {
  'goal-has-indicator': {
    title: 'Every goal can be measured',
    say: (data) => ({
      message: `Nothing shows how far goal ${quoted(data)} is.`,
      remedy: 'Add at least one indicator under its `indicators`: what is counted, and in which unit.',
    }),
  },
  'indicator-has-target': {
    title: 'Every indicator has a target',
    say: (data) =>
      ({
        target: {
          message: `Indicator ${quoted(data)} has no target.`,
          remedy: 'Say where it must stand and when, for instance `target: { value: 61, date: 2028-12-31 }`.',
        },
        value: {
          message: `The target of indicator ${quoted(data)} has no value to reach.`,
          remedy: 'Add its `value`; for a figure that must stay within a range choose `direction: maintain`.',
        },
        range: {
          message: `Indicator ${quoted(data)} should stay within a range, but the range is not there.`,
          remedy: 'Give its target a `minimum`, a `maximum` or both.',
        },
      })[word(data, 'lacks') as 'target' | 'value' | 'range'],
  },
  'indicator-has-baseline': {
    title: 'Every indicator says where it started',
    say: (data) => ({
      message: `Indicator ${quoted(data)} has no baseline.`,
      remedy: 'Add where it stood at the start, for instance `baseline: { value: 12, date: 2026-01-01 }`.',
    }),
  },
  'indicator-has-measurer': {
    title: 'For every indicator it is agreed who measures and how often',
    say: (data) => {
      const lacks = words(data, 'lacks');
      if (lacks.length > 1) {
        return {
          message: `Nobody has to measure indicator ${quoted(data)}, and it is not agreed how often.`,
          remedy: 'Add the party under `measured-by` and the period under `every`, for instance `P3M`.',
        };
      }
      return lacks[0] === 'who'
        ? {
            message: `Nobody has to measure indicator ${quoted(data)}.`,
            remedy: 'Add the party that measures under `measured-by`.',
          }
        : {
            message: `It is not agreed how often indicator ${quoted(data)} is measured.`,
            remedy: 'Add the period under `every`, for instance `P3M` for every three months.',
          };
    },
  },
  'target-agrees-with-direction': {
    title: 'The target lies in the direction of the indicator',
    say: (data, format) => {
      const from = format.number(word(data, 'from'));
      const to = format.number(word(data, 'to'));
      if (data['direction'] === 'range') {
        return {
          message: `The minimum of indicator ${quoted(data)} (${from}) is above its maximum (${to}).`,
          remedy: 'Swap them, or mend the figure that is wrong.',
        };
      }
      const [way, side] = data['direction'] === 'increase' ? ['up', 'above'] : ['down', 'below'];
      return {
        message: `Indicator ${quoted(data)} should go ${way}, but its target (${to}) is not ${side} its baseline (${from}).`,
        remedy: 'Mend the baseline or the target, or turn the direction around.',
      };
    },
  },
  'interim-targets-on-the-way': {
    title: 'Interim targets lie between baseline and target',
    say: (data, format) => {
      const bounds = [
        ...(data['after'] === undefined ? [] : [`after ${format.date(word(data, 'after'))}`]),
        ...(data['before'] === undefined ? [] : [`before ${format.date(word(data, 'before'))}`]),
      ];
      const values = ['after', 'before'].flatMap((name) =>
        data[name] === undefined ? [] : [format.number(word(data, name))],
      );
      return data['what'] === 'date'
        ? {
            message: `The interim target of ${format.date(word(data, 'is'))} for ${quoted(data)} is out of order: it belongs ${bounds.join(' and ')}.`,
            remedy: 'Put the interim targets in order of date, between baseline and target.',
          }
        : {
            message: `The interim target of ${format.number(word(data, 'is'))} for ${quoted(data)} is off the way between ${values.join(' and ')}.`,
            remedy: 'Mend the value, so that each step comes nearer to the target and none goes past it.',
          };
    },
  },
  'interim-path-has-interim-targets': {
    title: 'A path along interim targets has interim targets',
    say: (data) => ({
      message: `Indicator ${quoted(data)} follows its interim targets, but there are none.`,
      remedy: 'Add values with dates under `interim`, or choose `path: linear`.',
    }),
  },
  'growth-path-possible': {
    title: 'A growth path starts and ends above zero',
    say: (data, format) => ({
      message: `Indicator ${quoted(data)} cannot grow at a constant rate from or to ${format.number(word(data, 'figure'))}.`,
      remedy: 'Choose `path: linear` or `path: interim`, or mend the figure.',
    }),
  },
  'indicator-dates-in-order': {
    title: 'Baseline, start and target of an indicator follow each other',
    say: (data, format) => {
      const date = format.date(word(data, 'date'));
      const other = format.date(word(data, 'other'));
      return {
        'target-before-baseline': {
          message: `The target of ${quoted(data)} is set for ${date}, not later than its baseline (${other}).`,
          remedy: 'Give the target a later date, or mend the date of the baseline.',
        },
        'counts-before-baseline': {
          message: `Progress of ${quoted(data)} counts from ${date}, before its baseline (${other}).`,
          remedy: 'Let it count from the baseline or later, or leave `counts-from` out.',
        },
        'counts-after-target': {
          message: `Progress of ${quoted(data)} counts from ${date}, not before its target (${other}).`,
          remedy: 'Let it count from a day before the target, or leave `counts-from` out.',
        },
      }[word(data, 'problem') as 'target-before-baseline' | 'counts-before-baseline' | 'counts-after-target'];
    },
  },
  'thresholds-in-order': {
    title: 'The threshold for on track lies above that for at risk',
    say: (data, format) => ({
      message: `On track from ${format.number(word(data, 'onTrack'))} and at risk from ${format.number(word(data, 'atRisk'))}: nothing could ever be at risk.`,
      remedy:
        'Set `on-track` above `at-risk`; what you leave out comes from the level above (usual: 0.95 and 0.60).',
    }),
  },
} satisfies Record<string, RuleWords>;
