import { describe, expect, test } from 'vitest';
import { describeTerminal, type Terminal } from '../../src/platform/terminal.js';

function terminal(env: Record<string, string>, terminals: readonly number[], width?: number): Terminal {
  return describeTerminal({
    env,
    isTerminal: (descriptor) => terminals.includes(descriptor),
    width: () => width,
  });
}

const ALL = [0, 1, 2];

describe('colour', () => {
  test.each([
    [{}, ALL, true, true],
    [{}, [0, 2], false, true],
    [{ NO_COLOR: '1' }, ALL, false, false],
    [{ NO_COLOR: '' }, ALL, true, true],
    [{ TERM: 'dumb' }, ALL, false, false],
    [{ FORCE_COLOR: '1' }, [], true, true],
    [{ FORCE_COLOR: '' }, [], true, true],
    [{ FORCE_COLOR: '0' }, ALL, false, false],
    [{ FORCE_COLOR: 'false' }, ALL, false, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, [], true, true],
  ] as [Record<string, string>, number[], boolean, boolean][])('%j at %j', (env, at, stdout, stderr) => {
    expect(terminal(env, at).colour).toEqual({ stdout, stderr });
  });
});

test('asks only where a person can answer', () => {
  expect(terminal({}, ALL).interactive).toBe(true);
  expect(terminal({}, [0, 2]).interactive).toBe(true);
  expect(terminal({}, [1, 2]).interactive).toBe(false);
  expect(terminal({}, [0, 1]).interactive).toBe(false);
  expect(terminal({ CI: 'true' }, ALL).interactive).toBe(false);
  expect(terminal({ CI: 'false' }, ALL).interactive).toBe(true);
});

test('width', () => {
  expect(terminal({}, ALL, 120).columns).toBe(120);
  expect(terminal({}, [0, 2], 120).columns).toBe(80);
  expect(terminal({}, ALL, 0).columns).toBe(80);
  expect(terminal({}, ALL).columns).toBe(80);
});
