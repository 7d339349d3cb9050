import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lives } from '#shared/contract/index.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

test('the lives drawn in docs are those of the contract, today', () => {
  expect(read('docs/life.md')).toBe(lives());
});

test('every state machine there is has its drawing', () => {
  const machines = globSync('shared/*/*.ts', { cwd: ROOT }).flatMap((path) =>
    [...read(path).matchAll(/export const (\w+) = \{[^;]*?\} as const satisfies StateMachine</g)].map(([, name]) => name),
  );
  expect(machines).toContain('participantLife');
  const drawn = read('shared/contract/lives.ts');
  expect(machines.filter((name) => !drawn.includes(`, ${name}, `))).toEqual([]);
});
