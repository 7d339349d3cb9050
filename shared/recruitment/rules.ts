import { allow, type City, type Decision, knownAreas, type LocalDate, notAdult, refuse, withoutFaults } from '#shared/kernel/index.ts';
import type { ApplicationSent } from './applicant.ts';
import { PASS_HOURS, SHORTEST_FILLING } from './pass.ts';
import { recruitmentRefusals } from './refusals.ts';

/** Applications taken in an hour from one address: a family, or a class that fills in the form together. */
export const MOST_AN_HOUR = 10;

const SECONDS_AN_HOUR = 3600;

/** What is known of an application that was just sent, besides what it says. */
export interface Sending {
  readonly recruiting: boolean;
  /** What stood in the field that nobody sees. */
  readonly website: string;
  /** Seconds since the pass was given, undefined where the pass is none of ours. */
  readonly age: number | undefined;
  /** Whether every puzzle of the pass was solved. */
  readonly solved: boolean;
  readonly usedBefore: boolean;
  /** How many were taken from the same address in this hour. */
  readonly takenThisHour: number;
}

/** Whether an application may be taken. What looks like a machine is refused in one and the same way. */
export function mayBeTaken(sending: Sending): Decision<true> {
  const { recruiting, website, age, solved, usedBefore, takenThisHour } = sending;
  if (!recruiting) return refuse({ kind: recruitmentRefusals.closed });
  const inTime = age !== undefined && age >= SHORTEST_FILLING && age <= PASS_HOURS * SECONDS_AN_HOUR;
  if (website !== '' || !inTime || !solved || usedBefore) return refuse({ kind: recruitmentRefusals.notTaken });
  return takenThisHour < MOST_AN_HOUR ? allow(true) : refuse({ kind: recruitmentRefusals.tooMany });
}

/** What an applicant must be besides well described: an adult, who can meet somewhere in the city. */
export const checkApplicant = ({ birthYear, areas }: Pick<ApplicationSent, 'birthYear' | 'areas'>, city: City, today: LocalDate) =>
  withoutFaults([notAdult('/birthYear', birthYear, today), knownAreas('/areas', areas, city)]);
