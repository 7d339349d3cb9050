import type { AppointmentInput } from '#shared/appointments/index.ts';
import type { TaskInput } from '#shared/conferences/index.ts';
import type { AssignmentInput, ChoiceKind, MatchStep, MeetingInput } from '#shared/matching/index.ts';
import type { CLOSE_REASONS, ConversationInput, FollowUpStep, ParticipantInput, WishesEdit } from '#shared/participants/index.ts';
import type { PartnerInput } from '#shared/partners/index.ts';
import type { AssessmentInput, GoalInput, GoalStep } from '#shared/plans/index.ts';
import type { ApplicationForm } from '#shared/recruitment/index.ts';
import type { Grant } from '#shared/reports/index.ts';
import type { Invitation } from '#shared/team/index.ts';
import type { Preparation, SupervisionInput, VolunteerAction, VolunteerInput, VolunteerStep } from '#shared/volunteers/index.ts';

/** The demo logins every city has. */
export const LOGINS = ['veileder', 'leder', 'sosionom', 'aktivitet', 'veileder2'] as const;
export type Login = (typeof LOGINS)[number];

type WithoutVersion<Step> = Step extends unknown ? Omit<Step, 'version'> : never;

/** A volunteer and the steps they have taken, in order. */
export interface VolunteerPlan {
  readonly by: Login;
  readonly input: VolunteerInput;
  readonly steps: readonly WithoutVersion<VolunteerStep>[];
  /** What each step rests on, done before it. */
  readonly preparations: Readonly<Partial<Record<VolunteerAction, readonly Preparation[]>>>;
  /** What is done already for the step that comes next. */
  readonly begun: readonly Preparation[];
  readonly supervisions: readonly Omit<SupervisionInput, 'volunteerIds'>[];
}

/** A match with a volunteer, by name: the steps it has taken and the meetings there were. */
export interface MatchPlan {
  readonly volunteer: string;
  readonly choiceKind?: ChoiceKind;
  readonly choiceReason?: string;
  readonly steps: readonly WithoutVersion<MatchStep>[];
  readonly meetings: readonly MeetingInput[];
}

/** What a participant wants, and the matches made for it, one after another. */
export interface AssignmentPlan {
  readonly input: AssignmentInput;
  readonly matches: readonly MatchPlan[];
}

/** Goodbye, and perhaps back again. */
export interface GoodbyePlan {
  readonly on: string;
  readonly reason: keyof typeof CLOSE_REASONS;
  readonly backOn?: string;
}

/** A goal that somebody has done with, and how it went. */
export interface EndedGoalPlan {
  readonly input: GoalInput;
  readonly how: Omit<GoalStep, 'version'>;
}

/** A participant with everything that has happened. */
export interface ParticipantPlan {
  readonly by: Login;
  /** The referring partner stands by name. */
  readonly input: Omit<ParticipantInput, 'referral'>;
  readonly referral: { readonly partner: string; readonly on: string; readonly note: string } | null;
  readonly conversations: readonly ConversationInput[];
  readonly wishes: Omit<WishesEdit, 'version'> | null;
  /** Oldest first. */
  readonly assessments: readonly AssessmentInput[];
  readonly goals: readonly GoalInput[];
  readonly endedGoals: readonly EndedGoalPlan[];
  readonly appointments: readonly AppointmentInput[];
  readonly assignments: readonly AssignmentPlan[];
  /** Volunteers they may not be matched with, by name. */
  readonly notWith: readonly string[];
  /** The unit leader's reason for matching before enough conversations. */
  readonly exception?: string;
  readonly sharingWithdrawn: boolean;
  /** What the partner was answered where somebody was not taken in. */
  readonly declined?: { readonly on: string; readonly answer: string };
  readonly pause?: { readonly until: string; readonly reason: string };
  /** Contacts around the discharge that have been made, each on its day. */
  readonly contacts: readonly FollowUpStep[];
  readonly goodbye?: GoodbyePlan;
}

/** The meetings with a partner, by name: one that has been, and one to come. */
export interface ConferencePlan {
  readonly partner: string;
  readonly partnerPeople: readonly string[];
  readonly place: string;
  /** What was said of each participant gone through. */
  readonly accounts: readonly string[];
  readonly tasks: readonly { readonly text: string; readonly owner: TaskInput['owner']; readonly in: number }[];
  /** What the partner tells of those without a name: the first in the meeting that has been. */
  readonly told: readonly string[];
  readonly asked: string;
  /** Somebody of whom the partner has confirmed that they consent. */
  readonly named: { readonly told: string; readonly name: string };
}

/** What staff write in reports, by the part they write it in, and the grant one of them answers for. */
export interface ReportsPlan {
  readonly texts: Readonly<Record<string, string>>;
  readonly grant: Grant;
  /** Of different participants, in all of the time. */
  readonly target: number;
}

/** All that is invented for one city. People are told apart by name, so no two have the same. */
export interface CityPlan {
  /** Loaded before all else, but for the last, which is loaded after all else: where it stands, the city is filled. */
  readonly partners: readonly PartnerInput[];
  readonly volunteers: readonly VolunteerPlan[];
  readonly participants: readonly ParticipantPlan[];
  /** From people who are no volunteers yet, and wait for an answer. */
  readonly applications: readonly ApplicationForm[];
  readonly conferences: ConferencePlan | null;
  readonly reports: ReportsPlan | null;
  /** Colleagues who have been invited and have not come yet. */
  readonly invited: readonly Omit<Invitation, 'services'>[];
}
