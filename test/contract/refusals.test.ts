import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { routes } from '#shared/contract/index.ts';
import { common, LANGUAGES, problemOf, type RefusalKind } from '#shared/kernel/index.ts';

const SHARED = join(import.meta.dirname, '..', '..', 'shared');
const refusalKind = z.looseObject({ code: z.string(), status: z.int(), title: z.record(z.string(), z.string()) });

/** The refusals of every slice, found where slices keep them, so that a new slice is not forgotten. */
async function slicesRefusals(): Promise<RefusalKind[]> {
  const files = readdirSync(SHARED)
    .map((slice) => join(SHARED, slice, 'refusals.ts'))
    .filter(existsSync);
  const modules: Record<string, Record<string, RefusalKind>>[] = await Promise.all(files.map((file) => import(file)));
  return modules.flatMap((exported) => Object.values(exported).flatMap((kinds) => Object.values(kinds)));
}

const ofSlices = await slicesRefusals();
const kinds = [...Object.values(common), ...ofSlices];
const gapsIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').toSorted();

describe('every refusal', () => {
  test('is found', () => {
    expect(ofSlices.length).toBeGreaterThan(8);
    for (const kind of kinds) expect(refusalKind.safeParse(kind).success).toBe(true);
  });

  test('has a code of its own', () => {
    const codes = kinds.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test.each(ofSlices)('$code is one that some route says it may give', ({ code }) => {
    expect(routes.flatMap(({ refusals }) => refusals).map((kind) => kind.code)).toContain(code);
  });

  test('tells in every language what happened and what to do, in sentences without gaps', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.constantFrom(...LANGUAGES), (kind, language) => {
        const { title, detail } = problemOf({ kind, ...(kind.example && { params: kind.example }) }, language);
        expect(title.trim()).not.toBe('');
        expect(detail).toMatch(/[.?!]$/);
        expect(`${title} ${detail}`).not.toMatch(/[{}]/);
      }),
    );
  });

  test.each(kinds)('$code names in every language exactly the values it is given', ({ title, detail, example }) => {
    const given = Object.keys(example ?? {}).toSorted();
    for (const language of LANGUAGES)
      expect([...new Set([...gapsIn(title[language]), ...gapsIn(detail[language])])].toSorted()).toEqual(given);
  });

  test.each(kinds)('$code speaks of things alike in Norwegian and English, yet not in the same words', ({ detail }) => {
    expect(detail.en).not.toBe(detail.nb);
    expect(detail.en).not.toBe(detail.nn);
  });
});
