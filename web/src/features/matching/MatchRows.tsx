import type { MatchCard } from '#shared/matching/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Rows } from '#web/ui/Rows.tsx';
import type { NextThing } from '../participants/nextThing.ts';
import { MatchRow } from './MatchRow.tsx';
import { texts } from './texts.ts';

interface Props {
  readonly cards: readonly MatchCard[];
  /** What comes next for each, by id. */
  readonly next: ReadonlyMap<string, NextThing> | undefined;
}

/** Matches as rows, in the order they are given. */
export function MatchRows({ cards, next }: Props) {
  const t = useTexts(texts);
  return (
    <Rows items={cards} keyOf={({ id }) => id} label={t('title')}>
      {(card) => <MatchRow card={card} next={next?.get(card.id)} />}
    </Rows>
  );
}
