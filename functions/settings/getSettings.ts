import { CITY_MATTER } from '#functions/platform/cityNow.ts';
import { historyOf } from '#functions/platform/history.ts';
import type { ReadOf } from '#functions/platform/operation.ts';
import type { getSettings } from '#shared/settings/index.ts';
import { readHistory, readSettings } from './store.ts';

/** What the city has decided for itself, with who decided what when. */
export const show: ReadOf<typeof getSettings> = async (_actor, _input, deps) => {
  const [settings, items] = await Promise.all([readSettings(deps), readHistory(deps, CITY_MATTER)]);
  return { settings, history: historyOf(items) };
};
