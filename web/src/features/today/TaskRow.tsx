import { Link, type LinkProps } from '@tanstack/react-router';
import { TASKS, type TodayItem } from '#shared/today/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { relativeDay, shortDate } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import css from './TaskRow.module.css';
import { VERBS } from './texts.ts';

type Target = Pick<LinkProps, 'to' | 'params'>;

/** Where a task is dealt with. */
function targetOf({ task, participant, volunteer, matchId }: TodayItem): Target {
  if (participant && matchId) {
    const params = { participantId: participant.id, matchId };
    return task === 'meeting'
      ? { to: '/koblinger/$participantId/$matchId/mote', params }
      : { to: '/koblinger/$participantId/$matchId', params };
  }
  if (participant) {
    const params = { participantId: participant.id };
    if (task === 'conversation') return { to: '/deltakere/$participantId/samtaler/ny', params };
    if (task === 'planStep' || task === 'planStepOfOthers') return { to: '/deltakere/$participantId/plan', params };
    return task === 'findVolunteer' ? { to: '/deltakere/$participantId/kobling', params } : { to: '/deltakere/$participantId', params };
  }
  return volunteer ? { to: '/tidgivere/$volunteerId', params: { volunteerId: volunteer.id } } : { to: '/' };
}

/** One thing to do: what, about whom, by when, and what one does about it. */
export function TaskRow({ item, today }: { readonly item: TodayItem; readonly today: string }) {
  const taskName = useTexts(TASKS);
  const verb = useTexts(VERBS);
  const { language } = useLanguage();
  const { task, urgency, due, participant, volunteer } = item;
  return (
    <Link {...targetOf(item)} className={css.row} data-row>
      <svg className={css.shape} data-urgency={urgency} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <circle cx="8" cy="8" r="6" />
      </svg>
      <span className={css.task}>{taskName(task)}</span>
      <span className={css.who}>
        {participant && <PersonName name={participant.name} />}
        {participant && volunteer && ' – '}
        {volunteer && <PersonName name={volunteer.name} />}
      </span>
      <time className={css.when} dateTime={due}>
        {relativeDay(due, today, language)} · {shortDate(due, today, language)}
      </time>
      <span className={css.verb}>{verb(task)}</span>
    </Link>
  );
}
