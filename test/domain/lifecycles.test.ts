import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  findTransition,
  isClosed,
  isLifecycleKind,
  isOpeningKind,
  lifecycleOf,
  lifecycleOfPath,
  lifecycles,
  missingNeeds,
  transitionsFrom,
} from '../../src/domain/lifecycles.js';
import { lifecyclePage } from '../../scripts/lifecycle-page.js';

interface Definition {
  readonly properties: Readonly<Record<string, { readonly enum?: readonly string[] } | undefined>>;
}
const schema = JSON.parse(readFileSync('schemas/progress-entry.schema.json', 'utf8')) as {
  readonly $defs: Readonly<Record<string, Definition>>;
};

describe('the table', () => {
  test.each([...lifecycles.values()])(
    '$kind uses the state words of the schema, each of them, and only its fields',
    (one) => {
      const properties = schema.$defs[`${one.kind}-entry`]?.properties ?? {};
      const words = new Set(one.transitions.filter(({ by }) => by === 'entry').map(({ word }) => word));
      expect([...words].toSorted()).toEqual([...(properties['state']?.enum ?? [])].toSorted());
      for (const field of one.transitions.flatMap(({ needs }) => needs.flat()))
        expect(Object.keys(properties)).toContain(field);
    },
  );
  test.each([...lifecycles.values()])(
    '$kind: every state can be reached, and no step is there twice',
    (one) => {
      const reached = new Set([one.initial]);
      for (let size = 0; size !== reached.size;) {
        size = reached.size;
        for (const { from, to } of one.transitions) if (reached.has(from)) reached.add(to);
      }
      for (const { from } of one.transitions) expect(reached).toContain(from);
      for (const state of one.closed) expect(reached).toContain(state);
      const steps = one.transitions.map(
        ({ from, word, by, recurring }) => `${from} ${by} ${word} ${String(recurring)}`,
      );
      expect(new Set(steps).size).toBe(steps.length);
    },
  );
  test('decisions have the outcomes of the schema', () => {
    const outcomes = schema.$defs['decision-entry']?.properties['outcome']?.enum ?? [];
    const used = [...lifecycles.values()].flatMap((one) =>
      one.transitions.filter(({ by }) => by === 'decision'),
    );
    expect([...new Set(used.map(({ word }) => word))].toSorted()).toEqual([...outcomes].toSorted());
  });
  test('the page in docs is current', () => {
    expect(readFileSync('docs/lifecycles.md', 'utf8')).toBe(lifecyclePage());
  });
});

describe('steps', () => {
  test('a bottleneck opens, escalates more than once, is resolved and reopened', () => {
    expect(transitionsFrom('bottleneck', null).map(({ word }) => word)).toEqual(['open']);
    expect(findTransition('bottleneck', 'open', 'escalated')?.to).toBe('escalated');
    expect(findTransition('bottleneck', 'escalated', 'escalated')).toBeDefined();
    expect(findTransition('bottleneck', 'resolved', 'escalated')).toBeUndefined();
    expect(findTransition('bottleneck', 'resolved', 'reopened')?.to).toBe('open');
  });
  test('decisions move requests and changes, their own entries do not', () => {
    expect(findTransition('request', 'open', 'adopted')).toBeUndefined();
    expect(findTransition('request', 'open', 'adopted', { by: 'decision' })?.to).toBe('decided');
    expect(findTransition('request', 'open', 'deferred', { by: 'decision' })?.to).toBe('deferred');
    expect(findTransition('change', 'proposed', 'adopted', { by: 'decision' })?.to).toBe('approved');
    expect(findTransition('change', 'proposed', 'carried-out')).toBeUndefined();
  });
  test('what is done is done once, unless it recurs', () => {
    expect(findTransition('commitment', 'done', 'done')).toBeUndefined();
    expect(findTransition('commitment', 'done', 'done', { recurring: true })).toBeDefined();
    expect(isClosed('commitment', 'done')).toBe(true);
    expect(isClosed('bottleneck', 'escalated')).toBe(false);
  });
  test('rescheduling needs a date and a decision, dropping a decision or a reason', () => {
    const rescheduled = findTransition('milestone', null, 'rescheduled');
    const dropped = findTransition('commitment', 'started', 'dropped');
    if (rescheduled === undefined || dropped === undefined) throw new Error('steps are missing');
    expect(missingNeeds(rescheduled, {})).toEqual([['due'], ['decision']]);
    expect(missingNeeds(rescheduled, { due: '2027-01-01', decision: 'x' })).toEqual([]);
    expect(missingNeeds(dropped, { note: '' })).toEqual([['decision', 'note']]);
    expect(missingNeeds(dropped, { note: 'The bridge is gone.' })).toEqual([]);
  });
  test('items are found by the list they are in', () => {
    expect(lifecycleOfPath('bottlenecks/permit')?.kind).toBe('bottleneck');
    expect(lifecycleOfPath('goals/safe-dike')).toBeUndefined();
    expect(isLifecycleKind('success')).toBe(false);
    expect(isOpeningKind('risk')).toBe(true);
    expect(isOpeningKind('milestone')).toBe(false);
    expect(() => lifecycleOf('note' as 'risk')).toThrow(RangeError);
  });
});
