import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { accessMatrix, routes } from '#shared/contract/index.ts';
import { changes, ROLES } from '#shared/kernel/index.ts';

const parameterNames = (path: string): string[] => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');

describe('every route', () => {
  test('has a method and path of its own', () => {
    const keys = routes.map(({ method, path }) => `${method} ${path.replaceAll(/\{\w+\}/g, '{}')}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each(routes)('$operationId lets in somebody by name, or says that it is public', ({ access }) => {
    if (access === 'public') return;
    expect(access.length).toBeGreaterThan(0);
    expect(ROLES).toEqual(expect.arrayContaining([...access]));
  });

  test('nothing is public but the way in for volunteers, what their links open and the description of the interface', () => {
    const open = routes.filter(({ access }) => access === 'public').map(({ operationId }) => operationId);
    const byLink = ['openLink', 'acceptRoleLimits', 'answerProposal', 'logMeetingByLink', 'pauseByLink', 'askForCall'];
    expect(open).toEqual(['getOpenDoor', 'sendApplication', ...byLink, 'fetchCalendar', 'getOpenApi']);
  });

  test.each(routes)('$operationId takes exactly the parameters its path names', ({ path, params }) => {
    const named = Object.fromEntries(parameterNames(path).map((name) => [name, 'c2b7a8de-0f5b-4d0f-8f8e-6b1f6a0d3c11']));
    expect(z.safeParse(params, named).success).toBe(true);
    expect(z.safeParse(params, { ...named, extra: 'x' }).success).toBe(false);
    for (const name of Object.keys(named)) expect(z.safeParse(params, { ...named, [name]: undefined }).success).toBe(false);
  });

  test.each(routes)('$operationId has a body exactly where it changes something or asks', (route) => {
    expect(route.body !== undefined).toBe(changes(route) || route.asks);
  });

  test.each(routes)('$operationId has examples that pass its own schemas unchanged', ({ body, response, examples }) => {
    expect(z.parse(response, examples.response)).toEqual(examples.response);
    if (body) expect(z.parse(body, examples.body)).toEqual(examples.body);
    else expect(examples.body).toBeUndefined();
  });

  test.each(routes.filter(({ body }) => body !== undefined))('$operationId takes no field it does not name', ({ body, examples }) => {
    const typed: Record<string, unknown> = Object.fromEntries(Object.entries(examples.body ?? {}));
    expect(z.safeParse(body ?? z.never(), { ...typed, isAdministrator: true }).success).toBe(false);
  });
});

describe("a person's record", () => {
  const reads = routes.filter(({ method, path }) => method === 'GET' && /\/(participants|volunteers)\/\{/.test(path));

  test.each(reads)('$operationId is logged, with whom it is about', ({ path, audit }) => {
    const [subject] = /participants|volunteers/.exec(path) ?? [''];
    expect(audit).toEqual({ subject: subject.slice(0, -1), param: parameterNames(path)[0] });
  });
});

test('the access matrix in docs is the contract, today', () => {
  const committed = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'access-matrix.md'), 'utf8');
  expect(committed).toBe(accessMatrix());
});
