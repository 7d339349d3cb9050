import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleOf } from '#infra/constructs/bundles.ts';
import { entries } from '#infra/entries.ts';
import type { Entry } from '#infra/entry.ts';
import { openLink } from '#shared/byLink/index.ts';
import { routes } from '#shared/contract/index.ts';
import type { AnyRoute } from '#shared/kernel/index.ts';
import { getFigures } from '#shared/reporting/index.ts';
import { getToday } from '#shared/today/index.ts';
import { eventOf } from '#test/support/call.ts';
import { loginOf } from '#test/support/environment.ts';
import { STAFF, type Staff } from '#test/support/staff.ts';
import { bareBundles } from './bareBundles.ts';
import { city, surroundings } from './benchCity.ts';
import { type ColdStart, coldStart, type Start } from './coldStart.ts';
import { each } from './inTurns.ts';
import { median, ratioOf, shownRatio } from './ratio.ts';
import { say, table } from './report.ts';

const ROUNDS = 21;

/**
 * What a function is asked first: the first of its routes that reads and is about nobody in particular. The one for those who
 * hold a link is asked to open it.
 */
function firstRequestOf({ slices }: Entry): AnyRoute | undefined {
  const ofSlices = routes.filter(({ slice, path }) => slices.includes(slice) && !path.includes('{'));
  return ofSlices.find(({ method }) => method === 'GET') ?? ofSlices.find(({ operationId }) => operationId === openLink.operationId);
}

/** What some of those routes cannot be asked without. */
const QUERIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [getFigures.operationId]: { from: '2026-01', to: '2026-11' },
};

/** Somebody who may ask it. */
const askerOf = ({ access }: AnyRoute): Staff | undefined =>
  Object.values<Staff>(STAFF).find(({ roles }) => access === 'public' || roles.some((role) => access.includes(role)));

interface Candidate extends Start {
  readonly name: string;
}

function candidates(tableName: string, endpoint: string, directory: string, token: string): readonly Candidate[] {
  const bare = bareBundles(directory).map(({ name, file }) => ({ name, file, entry: 'people', route: getToday }));
  // one without slices is called by a schedule, and nobody waits for its start
  const answering = entries.filter(({ slices }) => slices.length > 0);
  const ours = answering.flatMap((entry) => {
    const { name } = entry;
    const route = firstRequestOf(entry);
    // what can be asked nothing without naming somebody, as a calendar's feed, is not measured
    return route ? [{ name, file: join(bundleOf(name).directory, 'index.mjs'), entry: name, route }] : [];
  });
  return [...bare, ...ours].map(({ name, file, entry, route }) => ({
    name,
    file,
    environment: { ...surroundings(entry, tableName, endpoint), PATH: '/usr/bin:/bin' },
    event: eventOf(route, loginOf(city), {
      as: askerOf(route) ?? null,
      query: QUERIES[route.operationId] ?? {},
      ...(route.operationId === openLink.operationId && { body: { token } }),
    }),
  }));
}

const kilobytes = (file: string): string => (readFileSync(file).length / 1000).toFixed(0);

/** Starts every function anew in every round, one after another, forwards and backwards in turn, so that none is always first. */
async function rounds(all: readonly Candidate[]): Promise<ReadonlyMap<string, readonly ColdStart[]>> {
  const starts = new Map<string, ColdStart[]>(all.map(({ name }) => [name, []]));
  for (const candidate of all) await coldStart(candidate);
  for (const round of each(ROUNDS)) {
    for (const candidate of round % 2 === 0 ? all : all.toReversed()) starts.get(candidate.name)?.push(await coldStart(candidate));
  }
  return starts;
}

/**
 * What each function weighs and how long it takes to start, beside a handler that holds the database client alone.
 *
 * @param token of a volunteer's link
 */
export async function measureFunctions(tableName: string, endpoint: string, directory: string, token: string): Promise<void> {
  say(`Starting each function ${ROUNDS} times, and the bare client between them …`);
  const all = candidates(tableName, endpoint, directory, token);
  const starts = await rounds(all);
  const figures = (name: string, figure: keyof ColdStart): readonly number[] => (starts.get(name) ?? []).map((start) => start[figure]);
  const against = (name: string, bare: string, figure: keyof ColdStart): string =>
    shownRatio(ratioOf(figures(name, figure), figures(bare, figure)));
  table(
    `Functions: cold start as a ratio to the bare client, median of ${ROUNDS} pairs (least–most)`,
    ['function', 'kB', 'init', 'init, processor time', 'first answer', 'init, client trimmed alike', 'init ms'],
    all.map(({ name, file }) => [
      name,
      kilobytes(file),
      against(name, 'bare', 'loaded'),
      against(name, 'bare', 'loadedProcessor'),
      against(name, 'bare', 'answered'),
      against(name, 'bare, trimmed', 'loaded'),
      median(figures(name, 'loaded')).toFixed(0),
    ]),
  );
}
