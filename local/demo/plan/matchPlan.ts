import { addDays, addMonths, type LocalDate } from '#shared/kernel/index.ts';
import { type ChoiceKind, type END_REASONS, halfWay, type MeetingInput, type Period } from '#shared/matching/index.ts';
import type { Skill } from '#shared/traits/index.ts';
import type { Chance } from './chance.ts';
import type { MatchPlan } from './cityPlan.ts';

/** A meeting by the days since; `'off'` was cancelled, `'nothing'` came to nothing, `'early'` ended early. */
type MeetingSketch = number | readonly [number, 'off' | 'nothing' | 'early'];

/** A match in few words. Days are before today; `in` days lie ahead. */
export type MatchSketch = { readonly with: string; readonly choiceKind?: ChoiceKind; readonly choiceReason?: string } & (
  | { readonly reached: 'proposed' }
  | { readonly reached: 'introduction'; readonly meetIn: number }
  | { readonly reached: 'declined'; readonly by: 'participant' | 'volunteer'; readonly introduced?: true }
  | ({ readonly reached: 'active' } & Lasting)
  | ({ readonly reached: 'ended'; readonly endedAgo: number; readonly reason: keyof typeof END_REASONS } & Lasting)
);

interface Lasting {
  readonly startedAgo: number;
  readonly months: number;
  readonly meetings: readonly MeetingSketch[];
}

const DONE = [
  'Gikk langs elva og tok en kopp kaffe etterpå.',
  'Var på biblioteket og lånte to bøker.',
  'Handlet sammen og lagde middag.',
  'Prøvde treningssenteret. Vil gjerne dit igjen.',
  'Drakk kaffe og snakket om uka.',
  'Så på kamp.',
  'Gikk på visning. Leiligheten var for liten.',
  'Ryddet i posten og skrev en liste.',
  'Gikk tur i marka. Fint vær.',
  '',
];

function meeting(sketch: MeetingSketch, need: Skill, chance: Chance, today: LocalDate): MeetingInput {
  const [ago, what] = typeof sketch === 'number' ? [sketch, 'met' as const] : sketch;
  const on = addDays(today, -ago);
  if (what === 'off' || what === 'nothing') {
    const outcome = what === 'off' ? 'cancelled' : 'cameToNothing';
    return { on, outcome, asAgreed: null, did: [], text: '', minutes: null };
  }
  const minutes = what === 'early' ? 20 : chance.whole(4, 10) * 15;
  return { on, outcome: 'held', asAgreed: what === 'early' ? 'endedEarly' : 'yes', did: [need], text: chance.one(DONE), minutes };
}

/** The office talks with both within so many days of when it is due; a newer one is still to come. */
const REVIEW_DAYS = 10;

/** What both said half-way, where that was by some day. */
function reviewOf(period: Period, by: LocalDate): MatchPlan['steps'] {
  const on = halfWay(period);
  return on > by ? [] : [{ action: 'review', on, participantSatisfaction: 'well', volunteerSatisfaction: 'well' }];
}

/** The steps a match has taken to where it is. */
function stepsOf(sketch: MatchSketch, today: LocalDate): MatchPlan['steps'] {
  if (sketch.reached === 'proposed') return [];
  if (sketch.reached === 'introduction') return [{ action: 'introduce', introductionOn: addDays(today, sketch.meetIn) }];
  if (sketch.reached === 'declined') {
    const decline = { action: 'decline' as const, declinedBy: sketch.by };
    return sketch.introduced ? [{ action: 'introduce', introductionOn: addDays(today, -3) }, decline] : [decline];
  }
  const from = addDays(today, -sketch.startedAgo);
  const period = { from, to: addMonths(from, sketch.months) };
  const started: MatchPlan['steps'] = [
    { action: 'introduce', introductionOn: addDays(from, -5) },
    { action: 'activate', period },
    ...reviewOf(period, addDays(today, sketch.reached === 'ended' ? -sketch.endedAgo : -REVIEW_DAYS)),
  ];
  if (sketch.reached === 'active') return started;
  return [...started, { action: 'end', on: addDays(today, -sketch.endedAgo), endReason: sketch.reason }];
}

/** A match as the city would have typed it in. */
export function matchPlan(sketch: MatchSketch, need: Skill, chance: Chance, today: LocalDate): MatchPlan {
  const meetings = sketch.reached === 'active' || sketch.reached === 'ended' ? sketch.meetings : [];
  return {
    volunteer: sketch.with,
    ...(sketch.choiceKind && { choiceKind: sketch.choiceKind }),
    ...(sketch.choiceReason && { choiceReason: sketch.choiceReason }),
    steps: stepsOf(sketch, today),
    meetings: meetings.map((one) => meeting(one, need, chance, today)),
  };
}
