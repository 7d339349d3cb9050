import { LINK_DAYS_MATTER, readLinkDays } from '#functions/links/index.ts';
import { historyOf, historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf, ReadOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { changedFields, checkVersion } from '#shared/kernel/index.ts';
import type { DecidedLinkDays } from '#shared/links/index.ts';
import type { getLinkDays, saveLinkDays } from '#shared/settings/index.ts';
import { readHistory } from './store.ts';

/** For how many days the city's links are good, with who decided what when. */
export const showLinkDays: ReadOf<typeof getLinkDays> = async (_actor, _input, deps) => {
  const [current, items] = await Promise.all([readLinkDays(deps), readHistory(deps, LINK_DAYS_MATTER)]);
  return { current, history: historyOf(items) };
};

/** Decides for how many days links are good that are made from now on. */
export const decideLinkDays: ChangeOf<typeof saveLinkDays> = async (actor, { body }, deps) => {
  const [current, by] = await Promise.all([readLinkDays(deps), staffRefOf(actor, deps)]);
  must(checkVersion(current, body));
  const next: DecidedLinkDays = { days: body.days, version: current.version + 1, changed: { by, at: deps.now.toISOString() } };
  const item = { ...next, ...deps.keys.setting(LINK_DAYS_MATTER) };
  const change = { by, action: 'saveLinkDays', fields: changedFields(current.days, body.days), before: { ...current.days } };
  return {
    writes: [
      current.version === 0 ? { create: item } : { replace: item, version: current.version },
      historyWrite(deps.keys.settingHistory, LINK_DAYS_MATTER, change, deps),
    ],
    answer: { version: next.version },
  };
};
