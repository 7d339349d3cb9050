import { callApi } from '#local/callApi.ts';
import type { LocalCloud } from '#local/cloud.ts';
import { signIn } from '#local/signIn.ts';
import { type FigureId, getFigures } from '#shared/reporting/index.ts';
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
