import { type MatchReview, SATISFACTION } from '#shared/matching/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { matchTexts } from './matchTexts.ts';

/** What each of the two said in a review, in a line. */
export function ReviewAnswers({ review }: { readonly review: MatchReview }) {
  const t = useTexts(matchTexts);
  const said = useTexts(SATISFACTION);
  const answer = (given: keyof typeof SATISFACTION | null): string => (given === null ? t('notSaid') : said(given).toLocaleLowerCase());
  const { participantSatisfaction, volunteerSatisfaction } = review;
  return (
    <>
      {t('participantSaid', { answer: answer(participantSatisfaction) })} · {t('volunteerSaid', { answer: answer(volunteerSatisfaction) })}
    </>
  );
}
