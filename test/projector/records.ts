import type { Facts, PersonalKind, SourceKind } from '#shared/reporting/index.ts';
import { aConsent } from '#test/support/factories/index.ts';
import type { Chance } from './random.ts';

/** What a record says, as the table holds it, besides where it stands. */
export type Content = { readonly [Kind in SourceKind]: { readonly kind: Kind; readonly facts: Facts[Kind] } }[SourceKind];

const DATES = ['2025-03-01', '2025-12-31', '2026-01-01', '2026-04-30', '2026-05-01', '2026-11-20'] as const;
const date = (of: Chance): string => of.oneOf(DATES);
const perhaps = <Value>(of: Chance, value: Value): Value | null => (of.percent(50) ? value : null);

const PHASES = ['before', 'during', 'after', 'none'] as const;
const REFERRERS = ['moCentre', 'nav', null] as const;
const BIRTH_YEARS = [1958, 1962, 1981, 1991, 2000, 2001, null] as const;
const GENDERS = ['woman', 'man', 'other', 'unstated'] as const;
const DOMAINS = ['housing', 'network'] as const;
const CLOSE_REASONS = ['onOwnFeet', 'moved', null] as const;

const makers: { readonly [Kind in PersonalKind]: (of: Chance) => Facts[Kind] } = {
  participant: (of) => ({
    admittedOn: of.percent(85) ? date(of) : null,
    earlierStays: Array.from({ length: of.oneOf([0, 0, 1, 2]) }, () => ({
      from: date(of),
      to: date(of),
      reason: of.oneOf(CLOSE_REASONS),
      phase: of.oneOf(PHASES),
      referralSource: of.oneOf(REFERRERS),
    })),
    state: of.oneOf(['referred', 'admitted', 'gettingToKnow', 'active', 'paused', 'closed', 'closed', 'declined']),
    stateSince: date(of),
    closeReason: of.oneOf(CLOSE_REASONS),
    phase: of.oneOf(PHASES),
    referralSource: of.oneOf(REFERRERS),
    referral: perhaps(of, { on: date(of) }),
    birthYear: of.oneOf(BIRTH_YEARS),
    gender: of.oneOf(GENDERS),
    firstConversationOn: perhaps(of, date(of)),
    firstMatchOn: perhaps(of, date(of)),
    consents: { statistics: of.percent(65) ? aConsent() : null },
  }),
  conversation: (of) => ({
    on: date(of),
    kind: of.oneOf(['informal', 'structured']),
    outcome: of.oneOf(['held', 'held', 'noShow', 'cancelled']),
  }),
  volunteer: (of) => ({
    appliedOn: date(of),
    earlierApplications: of.percent(20) ? [date(of)] : [],
    approvals: of.percent(40) ? [{ appliedOn: date(of), on: date(of) }] : [],
    birthYear: of.oneOf([1952, 1990, 2004]),
    gender: of.oneOf(GENDERS),
    state: of.oneOf(['applied', 'interviewed', 'trained', 'active', 'paused', 'left']),
  }),
  match: (of) => ({
    state: of.oneOf(['proposed', 'introduction', 'active', 'declined', 'ended', 'ended']),
    stateSince: date(of),
    proposedOn: date(of),
    introductionOn: perhaps(of, date(of)),
    startedOn: perhaps(of, date(of)),
    rankChosen: of.oneOf([1, 1, 2, 7]),
    choiceKind: of.oneOf(['known', 'other', null, undefined]),
    weightsVersion: of.oneOf([1, 1, 2, 12]),
    reviews: Array.from({ length: of.below(3) }, () => ({
      on: date(of),
      participantSatisfaction: of.oneOf(['well', 'soSo', null]),
      volunteerSatisfaction: of.oneOf(['well', 'poorly', null]),
    })),
    endReason: of.oneOf(['onOwnFeet', 'periodOver', 'safety', null]),
  }),
  meeting: (of) => ({ on: date(of), outcome: of.oneOf(['held', 'held', 'cancelled', 'cameToNothing']), minutes: of.oneOf([60, 95, null]) }),
  goal: (of) => ({
    domain: of.oneOf([...DOMAINS, null]),
    state: of.oneOf(['open', 'open', 'achieved', 'partly', 'notAchieved']),
    stateSince: date(of),
    createdOn: date(of),
  }),
  assessment: (of) => ({
    on: date(of),
    domains: DOMAINS.map((domain) => ({ domain, scale: of.oneOf([1, 3, 5, null]), words: 'Som hun sa det' })),
    firstScales: DOMAINS.filter(() => of.percent(60)).map((domain) => ({ domain, scale: of.oneOf([1, 3, 5]) })),
  }),
  supervision: (of) => ({ on: date(of), form: of.oneOf(['talk', 'group', 'phone']) }),
};

/** Any record about somebody, whatever it says: figures must be right of those that no rule would let anybody write, too. */
export function anyContent(kind: PersonalKind, of: Chance): Content {
  switch (kind) {
    case 'participant':
      return { kind, facts: makers.participant(of) };
    case 'conversation':
      return { kind, facts: makers.conversation(of) };
    case 'volunteer':
      return { kind, facts: makers.volunteer(of) };
    case 'match':
      return { kind, facts: makers.match(of) };
    case 'meeting':
      return { kind, facts: makers.meeting(of) };
    case 'goal':
      return { kind, facts: makers.goal(of) };
    case 'assessment':
      return { kind, facts: makers.assessment(of) };
    case 'supervision':
      return { kind, facts: makers.supervision(of) };
  }
}
