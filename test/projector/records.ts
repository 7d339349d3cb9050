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
    firstConversationOn: perhaps(of, date(of)),
    firstMatchOn: perhaps(of, date(of)),
    consents: { statistics: of.percent(65) ? aConsent() : null },
  }),
  conversation: (of) => ({ on: date(of), outcome: of.oneOf(['held', 'held', 'noShow', 'cancelled']) }),
  volunteer: (of) => ({
    appliedOn: date(of),
    earlierApplications: of.percent(20) ? [date(of)] : [],
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
  meeting: (of) => ({ on: date(of), outcome: of.oneOf(['held', 'held', 'cancelled', 'cameToNothing']) }),
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
  }
}
