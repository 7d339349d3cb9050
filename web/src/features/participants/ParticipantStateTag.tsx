import { PARTICIPANT_STATES, type ParticipantCard } from '#shared/participants/index.ts';
import { shortDate } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { StateTag } from '#web/ui/StateTag.tsx';
import { today } from '#web/ui/When.tsx';
import { STATE_SHAPES } from './stateShape.ts';
import { stepTexts } from './stepTexts.ts';

/** Where somebody is with the service; of a break it says how long it lasts. */
export function ParticipantStateTag({ state, pausedUntil }: Pick<ParticipantCard, 'state' | 'pausedUntil'>) {
  const t = useTexts(stepTexts);
  const word = useTexts(PARTICIPANT_STATES);
  const { language } = useLanguage();
  return (
    <StateTag shape={STATE_SHAPES[state]}>
      {pausedUntil ? t('pausedUntil', { date: shortDate(pausedUntil, today(), language) }) : word(state)}
    </StateTag>
  );
}
