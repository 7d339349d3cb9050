import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundleOf } from '#infra/constructs/bundles.ts';
import { NEVER_LOADED } from '#infra/constructs/bundling.ts';
import { entries } from '#infra/entries.ts';

const textOf = (entry: string): string => readFileSync(join(bundleOf(entry).directory, 'index.mjs'), 'utf8');

const asked = (text: string, call: RegExp): Set<string> => new Set([...text.matchAll(call)].map(([, name = '']) => name));
/** Errors of the SDK show in brackets what one could write to get more of it; nothing there is asked for. */
const SHOWN = /\[(?:require\(|import )"[^"]+"\)?;\]/g;
const neededBy = (text: string): Set<string> => asked(text.replaceAll(SHOWN, ''), /(?:(?<![/-])\bfrom|\bimport|\brequire\()"([^"]+)"/g);
const importedLaterBy = (text: string): Set<string> => asked(text, /\bimport\("([^"]+)"\)/g);

describe.each(entries)('the bundle of $name', ({ name }) => {
  test('starts with nothing but itself and Node', () => {
    const needed = neededBy(textOf(name));
    expect(needed).toContain('node:crypto');
    expect([...needed].filter((module) => !isBuiltin(module))).toEqual([]);
  });

  test('could later ask for nothing that it lacks, but what is known never to be asked for', () => {
    const missing = [...importedLaterBy(textOf(name))].filter((module) => !isBuiltin(module));
    expect(missing.filter((module) => !NEVER_LOADED.includes(module))).toEqual([]);
  });
});

test('what is left out is what the SDK would load later, and nothing else', () => {
  const later = new Set(entries.flatMap(({ name }) => [...importedLaterBy(textOf(name))]).filter((module) => !isBuiltin(module)));
  expect([...later].sort()).toEqual([...NEVER_LOADED].sort());
});
