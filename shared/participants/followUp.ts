import * as z from 'zod/mini';
import {
  addDays,
  allow,
  type Decision,
  type LocalDate,
  localDate,
  notAfter,
  oneOf,
  prose,
  refuse,
  staffRef,
  version,
  type Words,
  withoutFaults,
} from '#shared/kernel/index.ts';
import { participantRefusals } from './refusals.ts';

/** What ends on the planned day. Release from prison is planned like a discharge from treatment. */
export const DISCHARGE_KINDS = {
  discharge: { nb: 'Utskrivning fra behandling', nn: 'Utskriving frå behandling', en: 'Discharge from treatment' },
  release: { nb: 'Løslatelse fra fengsel', nn: 'Lauslating frå fengsel', en: 'Release from prison' },
} as const satisfies Words;

export type DischargeKind = keyof typeof DISCHARGE_KINDS;

/**
 * The contacts a planned discharge puts on somebody's list, in order: the day treatment ends is the most fragile (domain,
 * service 1).
 */
export const FOLLOW_UPS = {
  weekBefore: { nb: 'En uke før', nn: 'Ei veke før', en: 'A week before' },
  onTheDay: { nb: 'På dagen', nn: 'På dagen', en: 'On the day' },
  dayAfter: { nb: 'Dagen etter', nn: 'Dagen etter', en: 'The day after' },
  weekAfter: { nb: 'En uke etter', nn: 'Ei veke etter', en: 'A week after' },
} as const satisfies Words;

export type FollowUpStep = keyof typeof FOLLOW_UPS;

/** When each is due, in whole days from the discharge. */
const DAYS_FROM_DISCHARGE = { weekBefore: -7, onTheDay: 0, dayAfter: 1, weekAfter: 7 } as const satisfies Record<FollowUpStep, number>;

const STEPS = ['weekBefore', 'onTheDay', 'dayAfter', 'weekAfter'] as const satisfies readonly FollowUpStep[];

/** The last one stands on the list for so many days; after that the agreed rhythm of contact says what is late. */
const LAST_STANDS_DAYS = 28;

/** How it went. */
export const FOLLOW_UP_OUTCOMES = {
  reached: { nb: 'Kontakt tatt', nn: 'Kontakt teken', en: 'Contact made' },
  notReached: { nb: 'Ikke fått tak i', nn: 'Ikkje fått tak i', en: 'Not reached' },
} as const satisfies Words;

const done = z.strictObject({ outcome: oneOf(FOLLOW_UP_OUTCOMES), on: localDate, note: prose(500) });

/** A contact that was made or tried, with the day it was due. */
export const followUp = z.extend(done, { step: oneOf(FOLLOW_UPS), due: localDate, by: staffRef });
export type FollowUp = z.infer<typeof followUp>;

/** A contact to be marked as made or tried; null takes the mark away. */
export const followUpInput = z.strictObject({ version, step: oneOf(FOLLOW_UPS), done: z.nullable(done) });
export type FollowUpInput = z.infer<typeof followUpInput>;

/** What of somebody the contacts rest on. */
interface Planned {
  readonly plannedDischarge: LocalDate | null;
  readonly followUps: readonly FollowUp[];
}

/** One of the four contacts: when it is or was due, and how it went, if it is done. */
export interface PlannedContact {
  readonly step: FollowUpStep;
  readonly due: LocalDate;
  readonly done: FollowUp | null;
}

const dueOf = (discharge: LocalDate, step: FollowUpStep): LocalDate => addDays(discharge, DAYS_FROM_DISCHARGE[step]);

/** The four contacts around a planned discharge, in order; none where none is planned. Those done stand where they stood. */
export const contactsAround = ({ plannedDischarge, followUps }: Planned): PlannedContact[] =>
  plannedDischarge === null
    ? []
    : STEPS.map((step) => {
        const found = followUps.find((one) => one.step === step) ?? null;
        return { step, due: found?.due ?? dueOf(plannedDischarge, step), done: found };
      });

/**
 * The contact that stands on the list: from a week before the discharge until a week after, always the one whose day it is
 * or was last, and where that is done, the next. Never two of one person at once.
 *
 * @param handled those made or tried
 */
export function contactDue(
  plannedDischarge: LocalDate | null,
  handled: readonly FollowUpStep[],
  today: LocalDate,
): { readonly step: FollowUpStep; readonly due: LocalDate } | undefined {
  if (plannedDischarge === null) return undefined;
  const contacts = STEPS.map((step) => ({ step, due: dueOf(plannedDischarge, step) }));
  const come = contacts.filter(({ due }) => due <= today);
  const standing = come.at(-1);
  if (!standing || today > addDays(dueOf(plannedDischarge, 'weekAfter'), LAST_STANDS_DAYS)) return undefined;
  return contacts.slice(come.length - 1).find(({ step }) => !handled.includes(step));
}

/**
 * What is kept of the contacts when the planned day changes. Those done stay done when the day is moved; a day that comes
 * when the last discharge and the week after it are over is another discharge, with four contacts of its own.
 */
export function followUpsAfter({ plannedDischarge, followUps }: Planned, next: LocalDate | null, today: LocalDate): readonly FollowUp[] {
  if (next === plannedDischarge || plannedDischarge === null) return followUps;
  const over = dueOf(plannedDischarge, 'weekAfter') < today;
  return over && next !== null && next > plannedDischarge ? [] : followUps;
}

/** Marks a contact, or takes its mark away. Refuses where no discharge is planned, and a contact made tomorrow. */
export function decideFollowUp(
  planned: Planned,
  { step, done: how }: FollowUpInput,
  by: FollowUp['by'],
  today: LocalDate,
): Decision<FollowUp[]> {
  const contact = contactsAround(planned).find((one) => one.step === step);
  if (!contact) return refuse({ kind: participantRefusals.noDischarge });
  const others = planned.followUps.filter((one) => one.step !== step);
  if (how === null) return allow(others);
  const dated = withoutFaults([notAfter('/done/on', how.on, today)]);
  return dated.ok ? allow([...others, { ...how, step, due: contact.due, by }]) : dated;
}
