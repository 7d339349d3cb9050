import { type Invitation, inviteMember, listMembers } from '#shared/team/index.ts';
import { everyItem } from '../everyItem.ts';
import type { Office } from '../office.ts';

/** Invites colleagues who have not been. */
export async function invite(
  { call }: Office,
  invited: readonly Omit<Invitation, 'services'>[],
  services: readonly string[],
): Promise<void> {
  if (invited.length === 0) return;
  const members = await everyItem((query) => call('leder', listMembers, { query }));
  for (const one of invited.filter(({ name }) => !members.some((member) => member.name === name))) {
    await call('leder', inviteMember, { body: { ...one, services: [...services] } });
  }
}
