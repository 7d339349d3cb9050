import { readRecruitment } from '#functions/applications/index.ts';
import type { Deps } from '#functions/platform/operation.ts';
import { closedMessageOf, type OpenDoor } from '#shared/recruitment/index.ts';
import { givePass } from './pass.ts';

/** What a visitor may know before applying, with a pass for the form while the city takes applications. */
export async function showOpenDoor(_input: unknown, deps: Deps): Promise<OpenDoor> {
  const setting = await readRecruitment(deps);
  const { controller, dataProtectionOfficer, areas } = deps.city;
  return {
    open: setting.open,
    closedMessage: closedMessageOf(setting),
    controller,
    dataProtectionOfficer,
    areas,
    pass: setting.open ? givePass(deps) : null,
  };
}
