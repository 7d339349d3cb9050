import { Link } from '@tanstack/react-router';
import { SNOOZE_REASONS, TASKS, type TodayItem } from '#shared/today/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { dayAndTime, relativeDay, shortDate } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { useContactWords } from '../participants/useContactWords.ts';
import { usePartnerName } from '../partners/usePartnerName.ts';
import { AgreedWith } from './AgreedWith.tsx';
import { SnoozeButton } from './SnoozeButton.tsx';
import css from './TaskRow.module.css';
import { targetOf } from './taskTarget.ts';
import { texts, VERBS } from './texts.ts';

interface Props {
  readonly item: TodayItem;
  readonly today: string;
  /** Whether it is a colleague's list that one looks at: one may read it, and it is theirs to put off. */
  readonly theirs: boolean;
  /** Whether it is one more thing about the person of the row above. */
  readonly isMore: boolean;
}

/** One thing to do: what, about whom, by when, and what one does about it, or when it comes back. */
export function TaskRow({ item, today, theirs, isMore }: Props) {
  const taskName = useTexts(TASKS);
  const verb = useTexts(VERBS);
  const { language } = useLanguage();
  const contact = useContactWords();
  const { task, urgency, due, participant, volunteer, agreed, conference, snoozed, followUp, appointment, also = [] } = item;
  return (
    <div className={css.line} data-more={isMore || undefined}>
      <Link {...targetOf(item)} className={css.row} data-row>
        <svg className={css.shape} data-urgency={urgency} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <circle cx="8" cy="8" r="6" />
        </svg>
        <span className={css.task}>
          {followUp ? contact(followUp) : (agreed?.text ?? taskName(task))}
          {also.map((other) => (
            <span key={other.task} className={css.also}>
              {taskName(other.task)} · {shortDate(other.due, today, language)}
            </span>
          ))}
        </span>
        <span className={css.who}>
          {participant && <PersonName name={participant.name} />}
          {participant && volunteer && ' – '}
          {volunteer && <PersonName name={volunteer.name} />}
          {conference && <WithPartner partnerId={conference.partnerId} />}
          {agreed && <AgreedWith agreed={agreed} isPartners={task === 'agreedOfPartner'} between={participant ? ' · ' : ''} />}
        </span>
        {snoozed ? (
          <PutOff {...snoozed} today={today} />
        ) : (
          <time className={css.when} dateTime={due}>
            {relativeDay(due, today, language)} ·{' '}
            {appointment ? dayAndTime(due, appointment.at, today, language) : shortDate(due, today, language)}
          </time>
        )}
        <span className={css.verb}>{verb(task)}</span>
      </Link>
      {!theirs && task !== 'safety' && <SnoozeButton item={item} today={today} />}
    </div>
  );
}

const WithPartner = ({ partnerId }: { readonly partnerId: string }) => usePartnerName()(partnerId);

function PutOff({ until, reason, today }: NonNullable<TodayItem['snoozed']> & { readonly today: string }) {
  const t = useTexts(texts);
  const reasonName = useTexts(SNOOZE_REASONS);
  const { language } = useLanguage();
  return (
    <span className={css.when}>
      {t('backOn', { day: shortDate(until, today, language) })} · {reasonName(reason)}
    </span>
  );
}
