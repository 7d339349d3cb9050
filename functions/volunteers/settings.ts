import type { Deps } from '#functions/platform/operation.ts';
import { USUAL_SETTINGS, type VolunteerSettings, volunteerSettings } from '#shared/volunteers/index.ts';

/** What the city's decisions about its volunteers are kept as. */
export const MATTER = 'volunteers';

/** What the city has decided about its volunteers, or what holds until it does. */
export async function readVolunteerSettings({ table, keys }: Pick<Deps, 'table' | 'keys'>): Promise<VolunteerSettings> {
  const stored = await table.get(keys.setting(MATTER));
  return stored ? volunteerSettings.parse(stored.content) : USUAL_SETTINGS;
}
