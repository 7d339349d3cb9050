import { readRecruitment } from '#functions/applications/index.ts';
import type { Deps } from '#functions/platform/operation.ts';
import { choosableAreas } from '#shared/kernel/index.ts';
import { closedMessageOf, type OpenDoor } from '#shared/recruitment/index.ts';
import { givePass } from './pass.ts';

/** What a visitor may know before applying, with a pass for the form while the city takes applications. */
export async function showOpenDoor(_input: unknown, deps: Deps): Promise<OpenDoor> {
  const [setting, { controller, dataProtectionOfficer, areas }] = await Promise.all([readRecruitment(deps), deps.cityNow()]);
  return {
    open: setting.open,
    closedMessage: closedMessageOf(setting),
    controller,
    dataProtectionOfficer,
    areas: choosableAreas(areas),
    pass: setting.open ? givePass(deps) : null,
  };
}
