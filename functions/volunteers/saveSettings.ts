import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { checkVersion, differingFields } from '#shared/kernel/index.ts';
import type { saveVolunteerSettings, VolunteerSettings } from '#shared/volunteers/index.ts';
import { MATTER, readVolunteerSettings } from './settings.ts';

/** Decides what the city asks of its volunteers. Those who are on the way in are asked for it from now on. */
export const saveSettings: ChangeOf<typeof saveVolunteerSettings> = async (actor, { body }, deps) => {
  const [current, by] = await Promise.all([readVolunteerSettings(deps), staffRefOf(actor, deps)]);
  must(checkVersion(current, body));
  const next: VolunteerSettings = {
    ...body,
    modules: body.modules.map((one) => ({ ...one, id: one.id ?? deps.newId() })),
    version: current.version + 1,
    changed: { by, at: deps.now.toISOString() },
  };
  const item = { ...next, ...deps.keys.setting(MATTER) };
  const fields = differingFields(current, next).filter((field) => field !== 'changed');
  const entry = { by, action: 'saveSettings', fields, before: { ...current } };
  return {
    writes: [
      current.version === 0 ? { create: item } : { replace: item, version: current.version },
      historyWrite(deps.keys.settingHistory, MATTER, entry, deps),
    ],
    answer: { version: next.version },
  };
};
