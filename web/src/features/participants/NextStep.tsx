import { Link } from '@tanstack/react-router';
import { useTexts } from '#web/i18n/language.tsx';
import css from './NextStep.module.css';
import { NextText } from './NextText.tsx';
import { NEXT_STEP } from './nextTexts.ts';
import type { NextThing } from './nextThing.ts';
import { texts } from './texts.ts';

interface Props {
  readonly participantId: string;
  readonly next: NextThing | undefined;
}

/** What comes next for a participant, and the way to do it. */
export function NextStep({ participantId, next }: Props) {
  const t = useTexts(texts);
  if (!next) return <p className={css.next}>{t('nothingNext')}</p>;
  return (
    <p className={css.next}>
      {t('nextUp')}{' '}
      <span {...(next.urgency === 'now' && { className: css.urgent ?? '' })}>
        <NextText next={next} />
      </span>{' '}
      → <Way participantId={participantId} next={next} />
    </p>
  );
}

/** What is dealt with on the record's first page. */
const ON_THE_RECORD: ReadonlySet<NextThing['task']> = new Set([
  'discharge',
  'appointment',
  'reminderFailed',
  'referral',
  'participantReturns',
]);

function Way({ participantId, next: { task, matchId } }: Props & { readonly next: NextThing }) {
  const word = useTexts(NEXT_STEP);
  const params = { participantId };
  if (matchId) {
    const match = { participantId, matchId };
    const to = task === 'meeting' ? '/koblinger/$participantId/$matchId/mote' : '/koblinger/$participantId/$matchId';
    return (
      <Link className="aksel-link" to={to} params={match}>
        {word(task)}
      </Link>
    );
  }
  if (ON_THE_RECORD.has(task)) {
    return (
      <Link className="aksel-link" to="/deltakere/$participantId" params={params}>
        {word(task)}
      </Link>
    );
  }
  const to = task === 'findVolunteer' || task === 'saidNo' ? '/deltakere/$participantId/kobling' : '/deltakere/$participantId/samtaler/ny';
  return (
    <Link className="aksel-link" to={to} params={params}>
      {word(task)}
    </Link>
  );
}
