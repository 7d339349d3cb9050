import type { ParticipantMatching } from '#shared/matching/index.ts';
import { useCity } from '#web/app/useCity.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { today } from '#web/ui/When.tsx';
import { NextText } from '../participants/NextText.tsx';
import { matchCardsOf } from '../participants/recordCards.ts';
import { nextForMatches } from './matchList.ts';
import { matchTexts } from './matchTexts.ts';

interface Props {
  readonly matching: ParticipantMatching;
  readonly matchId: string;
}

/** What a match is about, and what comes next for it. */
export function MatchLead({ matching, matchId }: Props) {
  const t = useTexts(matchTexts);
  const city = useCity();
  const cards = matchCardsOf(matching);
  const next = city && nextForMatches(cards, city, today()).get(matchId);
  return (
    <>
      {cards.find(({ id }) => id === matchId)?.title}
      {next && (
        <div>
          {t('next')} <NextText next={next} />
        </div>
      )}
    </>
  );
}
