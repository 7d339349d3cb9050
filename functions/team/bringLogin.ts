import { ATTEMPTS, backOff } from '#functions/platform/backOff.ts';
import type { Deps } from '#functions/platform/operation.ts';
import { Conflict } from '#functions/platform/table/cityTable.ts';
import { Refused } from '#shared/kernel/index.ts';
import { teamRefusals } from '#shared/team/index.ts';
import type { StaffDirectory } from './directory.ts';
import { groupsFor, isUnsettled, readMember, type StoredMember, touchMember } from './store.ts';

/** What the login service could not do now is said to be saved here and not there, as it is. */
export async function settling(work: () => Promise<void>, { log }: Pick<Deps, 'log'>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Refused) throw error;
    log.info('not settled', { error: error instanceof Error ? error.name : 'unknown' });
    throw new Refused(teamRefusals.notSettled);
  }
}

const apply = (directory: StaffDirectory, member: StoredMember): Promise<void> =>
  member.state === 'deactivated' ? directory.shut(member.username) : directory.open(member.username, groupsFor(member));

/**
 * Makes a member's login say what is said of them here: open or shut, in their roles' and services' groups. What is said
 * here is written first, so that whatever stops on the way is mended by doing this again. Where somebody changes the
 * member meanwhile it is done anew, so that the last word stands there too.
 */
export const bringLogin =
  (directory: StaffDirectory) =>
  ({ id }: { readonly id: string }, deps: Deps): Promise<void> =>
    settling(async () => {
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        if (attempt > 0) await backOff(attempt - 1);
        const member = await readMember(deps, id);
        // one that lost to a later change may have done its work after it, and so does it again
        if (attempt === 0 && !isUnsettled(member)) return;
        await apply(directory, member);
        try {
          return await deps.table.commit([touchMember(deps, member, { loginVersion: member.version })]);
        } catch (error) {
          if (!(error instanceof Conflict)) throw error;
        }
      }
      throw new Refused(teamRefusals.notSettled);
    }, deps);
