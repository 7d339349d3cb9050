import { MATCH_STATES, type MatchCard } from '#shared/matching/index.ts';
import { shortDate } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { StateTag } from '#web/ui/StateTag.tsx';
import { today } from '#web/ui/When.tsx';
import { isResting, MATCH_SHAPES } from './matchShape.ts';
import { texts } from './texts.ts';

interface Props {
  readonly match: Pick<MatchCard, 'state' | 'volunteerState' | 'volunteerPausedUntil'>;
}

/** Where a match is; while the volunteer takes a break, that is what one needs to know. */
export function MatchStateTag({ match }: Props) {
  const t = useTexts(texts);
  const state = useTexts(MATCH_STATES);
  const { language } = useLanguage();
  const { volunteerPausedUntil } = match;
  if (isResting(match) && volunteerPausedUntil) {
    return <StateTag shape="pause">{t('pausedUntil', { date: shortDate(volunteerPausedUntil, today(), language) })}</StateTag>;
  }
  return <StateTag shape={MATCH_SHAPES[match.state]}>{state(match.state)}</StateTag>;
}
