import { type MatchCard, OPEN_MATCH_STATES } from '#shared/matching/index.ts';
import { useCity } from '#web/app/useCity.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Rows } from '#web/ui/Rows.tsx';
import { today } from '#web/ui/When.tsx';
import { MatchRow } from './MatchRow.tsx';
import { inOrder, nextForMatches } from './matchList.ts';
import { texts } from './texts.ts';

/** Matches as rows, those that wait for somebody first. */
export function MatchRows({ cards }: { readonly cards: readonly MatchCard[] }) {
  const t = useTexts(texts);
  const city = useCity();
  const open = cards.filter(({ state }) => OPEN_MATCH_STATES.includes(state));
  const next = city ? nextForMatches(open, city, today()) : undefined;
  return (
    <Rows items={inOrder(cards, next)} keyOf={({ id }) => id} label={t('title')}>
      {(card) => <MatchRow card={card} next={next?.get(card.id)} />}
    </Rows>
  );
}
