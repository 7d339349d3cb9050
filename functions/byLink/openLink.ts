import { readAssignment, readBrief, readMeetings } from '#functions/matching/index.ts';
import type { Deps } from '#functions/platform/operation.ts';
import { Conflict } from '#functions/platform/table/cityTable.ts';
import { byLinkRefusals, type Opened, type Told } from '#shared/byLink/index.ts';
import { firstNameOf, keysOf, Refused } from '#shared/kernel/index.ts';
import { BY_LINK, LINK_PURPOSES, type LinkRecord } from '#shared/links/index.ts';
import { currentText } from '#shared/volunteers/index.ts';
import { type MatchPassage, type Passage, pass } from './passage.ts';

/** What the volunteer is told: what the participant agreed to, and the first name where they agreed to that. */
async function toldOf({ match, participant }: MatchPassage, deps: Deps): Promise<Told> {
  const { participantId, assignmentId } = match;
  const [brief, { title, rhythm }] = await Promise.all([
    readBrief(deps, participantId, assignmentId),
    readAssignment(deps, participantId, assignmentId),
  ]);
  if (!brief) throw new Refused(byLinkRefusals.leadsNowhere);
  const { text, agreedOn, version, withFirstName } = brief;
  return { title, rhythm, text, agreedOn, version, firstName: withFirstName ? firstNameOf(participant.preferredName) : null };
}

/** The meetings of a match, with whom the volunteer meets: once they are under way they know each other's first names. */
async function meetingsOf({ match, participant }: MatchPassage, deps: Deps): Promise<Opened> {
  if (!match.period) throw new Refused(byLinkRefusals.leadsNowhere);
  const meetings = await readMeetings(deps, match.participantId, match.id);
  return {
    purpose: 'meetings',
    firstName: firstNameOf(participant.preferredName),
    period: match.period,
    logged: meetings.map(({ id, on, outcome, by }) => ({ id, on, outcome, own: by.id === BY_LINK.id })),
  };
}

async function shown({ link, volunteer, match, participant }: Passage & Partial<MatchPassage>, deps: Deps): Promise<Opened> {
  const { purpose } = link;
  if (purpose === 'roleLimits') {
    const { version } = currentText('roleLimits');
    return { purpose, textVersion: version, accepted: volunteer.wayIn.roleLimits?.textVersion === version };
  }
  if (purpose === 'pause') return { purpose, pausedUntil: volunteer.pausedUntil };
  if (purpose === 'call') return { purpose };
  if (!match || !participant) throw new Refused(byLinkRefusals.leadsNowhere);
  const passage: MatchPassage = { link, volunteer, match, participant };
  if (purpose === 'meetings') return meetingsOf(passage, deps);
  const told = await toldOf(passage, deps);
  return purpose === 'answer' ? { purpose, told, saidYes: match.volunteerYesOn !== null } : { purpose, told };
}

/** Notes that a link was opened, once. Two at once note it once. */
async function note({ volunteerId, id, openedAt }: LinkRecord, { table, keys, now }: Deps): Promise<void> {
  if (openedAt !== null) return;
  const opening = {
    update: keys.link(volunteerId, id),
    set: { openedAt: now.toISOString() },
    add: { version: 1 },
    when: { equals: { openedAt } },
  };
  await table.commit([opening]).catch((error: unknown) => {
    if (!(error instanceof Conflict)) throw error;
  });
}

/** What a link opens, whatever it is for. */
export async function show({ body: { token } }: { readonly body: { readonly token: string } }, deps: Deps): Promise<Opened> {
  const passage = await pass(token, keysOf(LINK_PURPOSES), deps);
  const opened = await shown(passage, deps);
  await note(passage.link, deps);
  return opened;
}
