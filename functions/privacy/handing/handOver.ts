import type { Actor } from '#functions/platform/actor.ts';
import { historyWrite } from '#functions/platform/history.ts';
import { found, must } from '#functions/platform/must.ts';
import type { Deps, Outcome } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { type Handover, type HandoverInput, handover, PACKAGE_FORMAT, type RecordPackage } from '#shared/privacy/index.ts';
import { readAllReadings } from '../listReadings.ts';
import { decideTheirs, type Subject } from '../subject.ts';
import { mustBeWhole } from '../whole.ts';
import { recordParts } from './parts.ts';

/** Writes down that somebody is handed all that stands of them: by whom, to whom and when. */
export async function handOver(subject: Subject, actor: Actor, input: HandoverInput, deps: Deps): Promise<Outcome<{ id: string }>> {
  const { keys, now, newId } = deps;
  const [theirs, by] = await Promise.all([decideTheirs(subject, actor, deps), staffRefOf(actor, deps)]);
  must(theirs);
  await mustBeWhole(subject, deps);
  const handed: Handover = { id: newId(), ...input, at: now.toISOString(), by };
  const historyKey = subject.kind === 'participant' ? keys.participantHistory : keys.volunteerHistory;
  return {
    writes: [
      { create: { ...handed, ...keys.handover(subject.kind, subject.id, handed.id) } },
      historyWrite(historyKey, subject.id, { by, action: 'handOver' }, deps),
    ],
    answer: { id: handed.id },
  };
}

/** All that stands of somebody, for one handing over that has been written down. */
export async function showPackage(subject: Subject, handoverId: string, actor: Actor, deps: Deps): Promise<RecordPackage> {
  const { table, keys, city, now } = deps;
  must(await decideTheirs(subject, actor, deps));
  const written = found(await table.get(keys.handover(subject.kind, subject.id, handoverId)));
  const [parts, readings] = await Promise.all([recordParts(subject, deps), readAllReadings(subject, deps)]);
  const { name, controller, dataProtectionOfficer } = city;
  return {
    ...PACKAGE_FORMAT,
    madeAt: now.toISOString(),
    city: { name, controller, dataProtectionOfficer },
    kind: subject.kind,
    handover: handover.parse(written.content),
    parts,
    readings,
  };
}
