import type { Actor } from '#functions/platform/actor.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf, Deps } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import type { Write } from '#functions/platform/table/write.ts';
import {
  type addCase,
  type CaseInput,
  type CaseRecord,
  checkOpen,
  conferenceRefusals,
  isUnfinished,
  MOST_CASES,
} from '#shared/conferences/index.ts';
import { Refused, type StaffRef } from '#shared/kernel/index.ts';
import { openCase, passDoor, readShared } from './openCase.ts';
import { caseWrite, countUnnamed, type Meeting, nameWrite, pointerWrite, readMeeting, stillIn } from './store.ts';
import { caseHistory } from './told.ts';

/** A case that has been added: the record, and what else is written with it. */
interface Added {
  readonly record: CaseRecord;
  readonly writes: readonly Write[];
}

type Making = { readonly actor: Actor; readonly by: StaffRef; readonly meeting: Meeting; readonly deps: Deps };

const newCase = ({ by, meeting: { conference }, deps }: Making, said: Partial<CaseRecord>): CaseRecord => ({
  id: deps.newId(),
  version: 1,
  conferenceId: conference.id,
  partnerId: conference.partnerId,
  on: conference.on,
  participantId: null,
  number: null,
  told: '',
  consent: null,
  account: '',
  outcome: 'waiting',
  additions: [],
  takenUp: false,
  addedBy: by,
  addedOn: deps.today,
  ...said,
});

/** A participant whom the partner may be told of. */
async function ofParticipant(making: Making, participantId: string): Promise<Added> {
  const { actor, meeting, deps } = making;
  await passDoor(actor, participantId, deps, true);
  await readShared(deps, participantId, meeting.conference.partnerId);
  if (meeting.pointers.some((one) => one.participantId === participantId)) throw new Refused(conferenceRefusals.alreadyQueued);
  const record = newCase(making, { participantId });
  return { record, writes: [pointerWrite(deps, meeting.conference.id, { caseId: record.id, participantId })] };
}

/** Somebody the partner tells of, who gets the next letter. */
function withoutName(making: Making, said: Pick<CaseRecord, 'told'> & Partial<CaseRecord>): Added {
  const { meeting, deps } = making;
  return { record: newCase(making, { ...said, number: meeting.unnamed + 1 }), writes: [countUnnamed(deps, meeting)] };
}

/** A case that an earlier meeting did not finish; a name the partner has confirmed comes along. */
async function fromEarlier(making: Making, { conferenceId, caseId }: CaseInput & { kind: 'earlier' }): Promise<Added> {
  const { actor, meeting, deps } = making;
  const { record: earlier, meeting: before } = await openCase(actor, { conferenceId, caseId }, { writes: true, withPartner: true }, deps);
  if (!isUnfinished(earlier)) throw new Refused(conferenceRefusals.alreadyQueued);
  const done = caseWrite(deps, { ...earlier, takenUp: true, version: earlier.version + 1 });
  if (earlier.participantId !== null) {
    const { record, writes } = await ofParticipant(making, earlier.participantId);
    return { record, writes: [...writes, done] };
  }
  const name = before.names.get(caseId);
  const { record, writes } = withoutName(making, { told: earlier.told, consent: name ? earlier.consent : null });
  const named: Write[] = name
    ? [nameWrite(deps, meeting.conference.id, { ...name, caseId: record.id }), { remove: deps.keys.caseName(conferenceId, caseId) }]
    : [];
  return { record, writes: [...writes, done, ...named] };
}

function added(making: Making, body: CaseInput): Promise<Added> | Added {
  if (body.kind === 'participant') return ofParticipant(making, body.participantId);
  return body.kind === 'earlier' ? fromEarlier(making, body) : withoutName(making, { told: body.told });
}

/** Puts somebody in the queue. */
export const add: ChangeOf<typeof addCase> = async (actor, { params: { conferenceId }, body }, deps) => {
  const [meeting, by] = await Promise.all([readMeeting(deps, conferenceId), staffRefOf(actor, deps)]);
  must(checkOpen(meeting.conference));
  if (meeting.cases.length + meeting.pointers.length >= MOST_CASES)
    throw new Refused(conferenceRefusals.queueFull, { params: { most: MOST_CASES } });
  const { record, writes } = await added({ actor, by, meeting, deps }, body);
  return {
    writes: [stillIn(deps, meeting.conference), caseWrite(deps, record), ...writes, caseHistory(deps, record, by, 'addCase')],
    answer: { id: record.id, version: 1 },
  };
};
