import { getParticipant, listParticipants } from '#shared/participants/index.ts';
import type { Office } from '../office.ts';

/** As many as make a line to look through. */
const READ = 3;

/** The social worker looks into some records of others, so that there are readings for the unit leader to look through. */
export async function lookIntoSome({ call }: Office): Promise<void> {
  const { items } = await call('sosionom', listParticipants);
  for (const { id } of items.slice(0, READ)) await call('sosionom', getParticipant, { params: { participantId: id } });
}
