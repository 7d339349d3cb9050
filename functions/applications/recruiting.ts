import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf, ReadOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import type { Write } from '#functions/platform/table/write.ts';
import type { decideRecruitment, getRecruitment } from '#shared/applications/index.ts';
import { checkVersion, differingFields } from '#shared/kernel/index.ts';
import type { Recruitment } from '#shared/recruitment/index.ts';
import { RECRUITMENT, readRecruitment } from './setting.ts';

/** Whether the city takes applications now. */
export const showRecruitment: ReadOf<typeof getRecruitment> = (_actor, _input, deps) => readRecruitment(deps);

/** Opens or closes. Since when it is so changes only when it is: another message is no new beginning. */
export const decide: ChangeOf<typeof decideRecruitment> = async (actor, { body }, deps) => {
  const [current, by] = await Promise.all([readRecruitment(deps), staffRefOf(actor, deps)]);
  must(checkVersion(current, body));
  const since = current.open === body.open && current.since !== null ? current.since : deps.today;
  const next: Recruitment = { ...body, since, by, version: current.version + 1 };
  const item = { ...next, ...deps.keys.setting(RECRUITMENT) };
  const write: Write = current.version === 0 ? { create: item } : { replace: item, version: current.version };
  const entry = { by, action: body.open ? 'open' : 'close', fields: differingFields(current, next), before: current };
  return { writes: [write, historyWrite(deps.keys.settingHistory, RECRUITMENT, entry, deps)], answer: { version: next.version } };
};
