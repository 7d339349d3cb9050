import { CITY_MATTER } from '#functions/platform/cityNow.ts';
import { historyWrite } from '#functions/platform/history.ts';
import type { Deps } from '#functions/platform/operation.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { type CityDecisions, changedFields, cityDecisions, keysOf, type StaffRef } from '#shared/kernel/index.ts';
import { type CitySettings, citySettings } from '#shared/settings/index.ts';

/** What the city has decided, or what holds as deployed until it does. */
export async function readSettings({ table, keys, cityNow }: Pick<Deps, 'table' | 'keys' | 'cityNow'>): Promise<CitySettings> {
  const stored = await table.get(keys.setting(CITY_MATTER));
  if (stored) return citySettings.parse(stored.content);
  const { minimumConversations, contactRhythmDays, areas, travelMinutes } = await cityNow();
  return { minimumConversations, contactRhythmDays, areas, travelMinutes, version: 0, changed: null };
}

/** What has been decided of a matter before, oldest first. */
export const readHistory = async ({ table, keys }: Pick<Deps, 'table' | 'keys'>, matter: string) =>
  (await table.query(keys.settings(), { startingWith: `history#${matter}#` })).items;

/** Puts a decision in place of what it was made from, with its history. */
export function decideWrites(
  deps: Pick<Deps, 'keys' | 'now' | 'newId'>,
  current: CitySettings,
  decision: Partial<CityDecisions>,
  { by, action }: { readonly by: StaffRef; readonly action: string },
): Write[] {
  const next: CitySettings = { ...current, ...decision, version: current.version + 1, changed: { by, at: deps.now.toISOString() } };
  const item = { ...next, ...deps.keys.setting(CITY_MATTER) };
  const fields = changedFields(current, decision).filter((field) => keysOf(cityDecisions.shape).some((one) => one === field));
  return [
    current.version === 0 ? { create: item } : { replace: item, version: current.version },
    historyWrite(deps.keys.settingHistory, CITY_MATTER, { by, action, fields, before: { ...current } }, deps),
  ];
}
