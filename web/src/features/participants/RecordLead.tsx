import type { ParticipantMatching } from '#shared/matching/index.ts';
import { type ParticipantRecord, PHASES } from '#shared/participants/index.ts';
import { useServices } from '#web/app/services.tsx';
import { useCity } from '#web/app/useCity.ts';
import { useParticipantWord } from '#web/app/useParticipantWord.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Day, today } from '#web/ui/When.tsx';
import { NextStep } from './NextStep.tsx';
import { nextThings } from './nextThing.ts';
import { ParticipantStateTag } from './ParticipantStateTag.tsx';
import css from './RecordLead.module.css';
import { matchCardsOf, participantCardOf } from './recordCards.ts';
import { texts } from './texts.ts';

interface Props {
  readonly record: ParticipantRecord;
  readonly matching: ParticipantMatching | undefined;
}

/** The line under a participant's name: where they are, whose they are, and what comes next. */
export function RecordLead({ record, matching }: Props) {
  const t = useTexts(texts);
  const phase = useTexts(PHASES);
  const { person } = useServices();
  const city = useCity();
  const { participant } = record;
  const { one: word } = useParticipantWord(participant.service);
  const service = city?.services.find(({ id }) => id === participant.service)?.name;
  const mine = participant.responsible.id === person.id;
  const next =
    city && matching
      ? nextThings([participantCardOf(record, matching)], matchCardsOf(matching), city, today()).get(participant.id)
      : undefined;
  return (
    <>
      <p className={css.line}>
        <ParticipantStateTag state={participant.state} pausedUntil={participant.pause?.until ?? null} /> {t('since')}{' '}
        <Day date={participant.stateSince} /> · {phase(participant.phase)} · {[word, service].filter(Boolean).join(', ')} ·{' '}
        {mine ? t('responsibleMe') : t('responsible', { name: participant.responsible.name })}
      </p>
      {city && matching && <NextStep participantId={participant.id} next={next} />}
      {!mine && <p className={css.notice}>{t('othersCase')}</p>}
    </>
  );
}
