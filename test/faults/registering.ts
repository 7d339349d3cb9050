import { callApi } from '#local/callApi.ts';
import type { LocalCloud } from '#local/cloud.ts';
import { signIn } from '#local/signIn.ts';
import { getNationalFigures } from '#shared/national/index.ts';
import { type FigureId, getFigures, NOW } from '#shared/reporting/index.ts';
import { registerVolunteer } from '#shared/volunteers/index.ts';
import { aVolunteer } from '#test/support/factories/index.ts';

/** What these tests count: volunteers who have not left. */
export const VOLUNTEERS: FigureId = 'volunteers';

/** A city's leader, at work. */
export interface Leader {
  /** Registers somebody who wants to give time; gives their id. */
  register(): Promise<string>;
  /** How many volunteers the city's figures tell of. */
  counted(): Promise<number>;
}

/** Signs a city's leader in. */
export async function leaderOf(cloud: Pick<LocalCloud, 'url'>, city: string): Promise<Leader> {
  const url = cloud.url(city);
  const caller = { url, token: (await signIn(url, 'leder')).access };
  const month = new Date().toISOString().slice(0, 7);
  return {
    register: async () => (await callApi(caller, registerVolunteer, { body: aVolunteer({ areas: [] }) })).id,
    counted: async () => (await callApi(caller, getFigures, { query: { from: month, to: month } })).now[VOLUNTEERS] ?? 0,
  };
}

/** Signs the national analyst in; gives how many volunteers the nation's figures tell of, null where that is hidden. */
export async function nationOf(cloud: Pick<LocalCloud, 'url'>): Promise<() => Promise<number | null | undefined>> {
  const url = cloud.url('national');
  const caller = { url, token: (await signIn(url, 'analytiker')).access };
  return async () => (await callApi(caller, getNationalFigures, { query: { period: NOW } })).sum[VOLUNTEERS];
}
