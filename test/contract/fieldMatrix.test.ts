import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type AnsweredField, answeredFields, cityRoutes, fieldMatrix, mayBeTold } from '#shared/contract/index.ts';
import { CITY_ROLES } from '#shared/kernel/index.ts';
import { FILLED } from '#test/access/filledCity.ts';

const answers = cityRoutes.filter(({ access }) => access !== 'public').map((route) => ({ route, fields: answeredFields(route) }));
const names = ({ path }: AnsweredField): string[] => path.split('.').map((step) => step.replace(/\[\]$/, ''));

/** Names that tell of whom a field is, and of what: a field called so is said to be confided, wherever it is added. */
const TELLTALE = {
  phase: /^phases?$|discharge|^followUps?$/i,
  partner: /^partner|^referral/i,
  journal: /^conversations?$|^assessments?$|^meetings?$|^goals?$|note$/i,
} as const;

/** Named so, and something else: what is written of volunteers, of partners themselves and of staff, and the phases of projects. */
const OTHERWISE = ['volunteers', 'applications', 'partners', 'settings', 'team', 'reports'];

test('the field matrix in docs is the contract, today', () => {
  const committed = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'field-matrix.md'), 'utf8');
  expect(committed).toBe(fieldMatrix());
});

describe.each(answers)('$route.operationId', ({ route, fields }) => {
  test('answers nothing that is confided to a role it is not confided to', () => {
    const roles = CITY_ROLES.filter((role) => route.access.includes(role));
    const told = fields.filter((field) => !roles.every((role) => mayBeTold(role, field)));
    expect(told).toEqual([]);
  });

  test('says of every field that tells of journal, partner or phase that it is confided', () => {
    const isTelltale = (kind: keyof typeof TELLTALE) => (field: AnsweredField) =>
      names(field).some((name) => TELLTALE[kind].test(name)) && field.confidences.length === 0;
    const ofPeople = route.reach ? (['phase', 'partner', 'journal'] as const) : (['phase', 'partner'] as const);
    const asked = OTHERWISE.includes(route.slice) ? [] : ofPeople;
    expect(asked.flatMap((kind) => fields.filter(isTelltale(kind))).map(({ path }) => path)).toEqual([]);
  });

  test('says of which participants it tells, where it tells of any', () => {
    const tellsOfSome = fields.some((field) => names(field).some((name) => /^participant(?:Id|Name)?$|^preferredName$/.test(name)));
    if (tellsOfSome) expect(route.reach).toBeDefined();
  });

  test('is asked by the test that fills a city, where it tells of a participant', () => {
    const parameters = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    if (route.reach && route.method === 'GET') expect(FILLED).toEqual(expect.arrayContaining(parameters));
  });
});
