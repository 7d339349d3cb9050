import { type Invitation, inviteMember, listMembers } from '#shared/team/index.ts';
import { everyItem } from '../everyItem.ts';
import type { Office } from '../office.ts';

/** Invites a colleague who has not been. */
export async function invite({ call }: Office, invited: Omit<Invitation, 'services'>, services: readonly string[]): Promise<void> {
  const members = await everyItem((query) => call('leder', listMembers, { query }));
  if (members.some(({ name }) => name === invited.name)) return;
  await call('leder', inviteMember, { body: { ...invited, services: [...services] } });
}
