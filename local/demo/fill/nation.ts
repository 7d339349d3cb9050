import { callApi } from '#local/callApi.ts';
import { publishEdition } from '#local/publishEdition.ts';
import { dateIn } from '#shared/kernel/index.ts';
import { endsHalfYear, listPublications } from '#shared/national/index.ts';
import { lastClosedMonth, laterMonth, yearOf } from '#shared/reporting/index.ts';
import type { DemoCloud } from '../loader.ts';

const ANALYST = 'analytiker';

/** The last month of the last half-year that is closed. */
function lastHalfYear(today: string): string {
  let month = lastClosedMonth(today);
  while (!endsHalfYear(month)) month = laterMonth(month, -1);
  return month;
}

/** Publishes the last half-year that is closed and the year before it, where nothing has been published; answers whether it did. */
export async function publishForNation({ nation, token, signal }: DemoCloud): Promise<boolean> {
  if (!nation) return false;
  const caller = { url: nation.url, token: await token(nation.id, ANALYST) };
  const { publications } = await callApi(caller, listPublications);
  if (publications.length > 0) return false;
  await nation.counted();
  const last = lastHalfYear(dateIn(new Date()));
  // the year before is told in the other way, so that both can be looked at
  await publishEdition(caller, `${Number(yearOf(last)) - 1}-12`, { method: 'rounded', signal });
  await publishEdition(caller, last, { signal });
  return true;
}
