import { CONSENT_TEXTS, restsOnLaw, type SinglePurpose, textOn } from '#shared/consents/index.ts';
import { addDays, type City, type LocalDate } from '#shared/kernel/index.ts';
import type { MATTERS_MOST, Rhythm } from '#shared/matching/index.ts';
import type {
  CLOSE_REASONS,
  ConversationInput,
  ELIGIBILITY,
  FollowUpStep,
  PHASES,
  VOLUNTEER_GENDER_WISH,
} from '#shared/participants/index.ts';
import type { Gender, Interest, Skill, SpokenLanguage, Week } from '#shared/traits/index.ts';
import { appointmentsPlan } from './appointmentsPlan.ts';
import { type Chance, chanceOf } from './chance.ts';
import type { AssignmentPlan, Login, ParticipantPlan, VolunteerPlan } from './cityPlan.ts';
import { phoneOf } from './contact.ts';
import { endedGoalsPlan, type GoalOutcome } from './endedGoalsPlan.ts';
import { assessmentsPlan, goalsPlan } from './goalsPlan.ts';
import { type MatchSketch, matchPlan } from './matchPlan.ts';
import { wishesPlan } from './wishesPlan.ts';

/** A conversation by the days since; `'noShow'` and `'cancelled'` came to nothing. */
type TalkSketch = number | readonly [number, 'noShow' | 'cancelled'];

/** Something somebody wants a volunteer for. Where no week or areas are said, those of the volunteer chosen stand. */
export interface WantSketch {
  readonly title: string;
  readonly need: Skill;
  readonly rhythm: Rhythm;
  readonly minutes?: number;
  readonly mattersMost?: keyof typeof MATTERS_MOST;
  readonly week?: Week;
  readonly areas?: readonly string[];
  readonly matches?: readonly MatchSketch[];
}

/** A participant in few words; what is not said is dealt out by chance, the same every time. */
export interface ParticipantSketch {
  readonly name: string;
  readonly age: number;
  readonly gender: Gender;
  readonly phase: keyof typeof PHASES;
  readonly eligibility: keyof typeof ELIGIBILITY;
  readonly eligibilityNote?: string;
  readonly by?: Login;
  readonly service?: string;
  /** Days until discharge or release; negative since. */
  readonly discharge?: number;
  /** Which partner, and how many days ago. */
  readonly referral?: readonly [string, number];
  /** Referred and not taken in: waiting for an answer, or what was answered. */
  readonly referred?: 'waiting' | { readonly answered: string };
  /** Days until they are back from a break, and why in a few words. */
  readonly pause?: readonly [number, string];
  /** Contacts around the discharge that have been made. */
  readonly contacts?: readonly FollowUpStep[];
  readonly talks?: readonly TalkSketch[];
  /** How goals went that they have done with. */
  readonly endedGoals?: readonly GoalOutcome[];
  readonly home: string;
  readonly languages?: readonly SpokenLanguage[];
  readonly interests?: readonly Interest[];
  readonly volunteerGender?: keyof typeof VOLUNTEER_GENDER_WISH;
  readonly wantsOwnExperience?: true;
  readonly importantNow?: string;
  readonly wants?: readonly WantSketch[];
  /** Volunteers they may not be matched with. */
  readonly notWith?: readonly string[];
  readonly sharing?: 'missing' | 'withdrawn';
  readonly exception?: string;
  readonly goodbye?: { readonly ago: number; readonly reason: keyof typeof CLOSE_REASONS; readonly backAgo?: number };
}

const NOTES = [
  'Vi ble kjent. Fortalte om oppveksten og hva som har gått bra før.',
  'Snakket om hva en vanlig uke inneholder, og hvilke dager som er tyngst.',
  'Gikk gjennom hva en tidgiver er og ikke er.',
  'Ønsker noen å gjøre ting sammen med, ikke en behandler til.',
  'Snakket om bolig. Visning neste uke.',
  'Har begynt å gå turer på egen hånd. Vil gjerne ha følge.',
  'Avtalte hva som kan deles med en tidgiver.',
  'Rolig samtale. Sov dårlig i natt, men kom likevel.',
  'Fortalte om datteren. Vil ha mer kontakt når det er stabilt.',
  'Snakket om arbeid. Kan tenke seg å prøve noe på dagtid.',
];

const SAFE_CONTACT_NOTES = ['', '', 'Ikke etter klokka 20.', 'Skriv bare «ring meg», ikke hva det gjelder.', 'Telefonen deles med broren.'];

const agoOf = (sketch: TalkSketch): number => (typeof sketch === 'number' ? sketch : sketch[0]);

function conversation(sketch: TalkSketch, first: boolean, chance: Chance, today: LocalDate): ConversationInput {
  const outcome = typeof sketch === 'number' ? 'held' : sketch[1];
  const held = outcome === 'held';
  return {
    on: addDays(today, -agoOf(sketch)),
    kind: chance.often(0.7) ? 'structured' : 'informal',
    outcome,
    minutes: held ? chance.whole(4, 12) * 5 + 10 : null,
    present: held && first ? ['therapist'] : [],
    note: held ? chance.one(NOTES) : '',
  };
}

/** The hours and places of a wish: its own, or else some of those of the volunteer who was chosen for it. */
function assignment(sketch: WantSketch, volunteers: ReadonlyMap<string, VolunteerPlan>, chance: Chance, today: LocalDate): AssignmentPlan {
  const { title, need, rhythm, minutes = rhythm === 'once' ? 120 : 90, mattersMost = null, matches = [] } = sketch;
  const chosen = volunteers.get(matches.at(-1)?.with ?? '')?.input;
  return {
    input: {
      title,
      need,
      rhythm,
      minutes,
      mattersMost,
      week: [...(sketch.week ?? chosen?.week.slice(0, 1) ?? [])],
      areas: [...(sketch.areas ?? chosen?.areas.slice(0, 1) ?? [])],
    },
    matches: matches.map((match) => matchPlan(match, need, chance, today)),
  };
}

/** A participant as the city would have typed them in. */
export function participantPlan(
  sketch: ParticipantSketch,
  place: { readonly city: string; readonly series: number; readonly number: number; readonly service: string; readonly kind: City['kind'] },
  volunteers: ReadonlyMap<string, VolunteerPlan>,
  today: LocalDate,
): ParticipantPlan {
  const chance = chanceOf(`${place.city} ${sketch.name}`);
  const ago = (days: number): LocalDate => addDays(today, -days);
  const [partner, referredAgo = 0] = sketch.referral ?? [];
  const talks = sketch.talks ?? [];
  // a plan comes with trust; what it holds is drawn apart, so that it changes nothing else that is drawn
  const planChance = chanceOf(`${place.city} ${sketch.name} plan`);
  const heldOn = talks.flatMap((talk) => (typeof talk === 'number' ? [ago(talk)] : [])).toSorted();
  const mapped = heldOn.length > 2;
  const [firstTalk = 0] = talks.map(agoOf);
  const askedOn = ago(partner === undefined ? firstTalk : referredAgo);
  const how = chance.often(0.5) ? ('written' as const) : ('oral' as const);
  const consentTo = (purpose: SinglePurpose) =>
    restsOnLaw(purpose, place)
      ? null
      : { givenOn: askedOn, how, textVersion: textOn(CONSENT_TEXTS[purpose], askedOn).version, language: 'nb' as const };
  return {
    by: sketch.by ?? 'veileder',
    input: {
      preferredName: sketch.name,
      birthYear: Number(today.slice(0, 4)) - sketch.age,
      gender: sketch.gender,
      phone: phoneOf(place.series, place.number),
      safeContact: chance.one(['sms', 'sms', 'call', 'throughPartner'] as const),
      safeContactNote: chance.one(SAFE_CONTACT_NOTES),
      service: sketch.service ?? place.service,
      phase: sketch.phase,
      plannedDischarge: sketch.discharge === undefined ? null : addDays(today, sketch.discharge),
      dischargeKind: sketch.eligibility === 'leavingPrison' ? 'release' : 'discharge',
      eligibility: sketch.referred ? null : sketch.eligibility,
      eligibilityNote: sketch.eligibilityNote ?? '',
      admitted: !sketch.referred,
      consents: {
        registration: consentTo('registration'),
        shareWithVolunteer: sketch.sharing === 'missing' ? null : consentTo('shareWithVolunteer'),
        betweenServices: consentTo('betweenServices'),
        // most say yes; who would not have a volunteer told of them would not be counted either
        statistics: sketch.sharing === 'missing' ? null : consentTo('statistics'),
      },
    },
    referral: partner ? { partner, on: ago(referredAgo), note: '' } : null,
    conversations: talks.map((talk, at) => conversation(talk, at === 0 && partner !== undefined, chance, today)),
    wishes: talks.length > 1 ? wishesPlan(sketch, chance) : null,
    assessments: mapped ? assessmentsPlan([...new Set(heldOn)].slice(0, 3), planChance) : [],
    goals: mapped ? goalsPlan(sketch.name, planChance, today) : [],
    endedGoals: endedGoalsPlan(sketch.endedGoals ?? [], `${place.city} ${sketch.name} nådd`, today),
    appointments:
      mapped && !sketch.goodbye && !sketch.pause ? appointmentsPlan(chanceOf(`${place.city} ${sketch.name} avtale`), today) : [],
    assignments: (sketch.wants ?? []).map((want) => assignment(want, volunteers, chance, today)),
    notWith: sketch.notWith ?? [],
    ...(sketch.exception && { exception: sketch.exception }),
    sharingWithdrawn: sketch.sharing === 'withdrawn',
    ...(typeof sketch.referred === 'object' && { declined: { on: ago(Math.floor(referredAgo / 2)), answer: sketch.referred.answered } }),
    ...(sketch.pause && { pause: { until: ago(-sketch.pause[0]), reason: sketch.pause[1] } }),
    contacts: sketch.contacts ?? [],
    ...(sketch.goodbye && {
      goodbye: {
        on: ago(sketch.goodbye.ago),
        reason: sketch.goodbye.reason,
        ...(sketch.goodbye.backAgo !== undefined && { backOn: ago(sketch.goodbye.backAgo) }),
      },
    }),
  };
}
