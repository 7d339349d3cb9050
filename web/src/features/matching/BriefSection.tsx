import { Link } from '@tanstack/react-router';
import type { MatchRecord, ParticipantMatching } from '#shared/matching/index.ts';
import { fullDate } from '#web/i18n/dates.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Section } from '#web/ui/Section.tsx';
import css from './BriefLetter.module.css';
import { briefTexts } from './briefTexts.ts';

interface Props {
  readonly matching: ParticipantMatching;
  readonly record: MatchRecord;
}

/** What the volunteer of a match is told, or that nothing is written yet. */
export function BriefSection({ matching, record: { match } }: Props) {
  const t = useTexts(briefTexts);
  const { participantId, assignmentId } = match;
  const brief = matching.briefs.find((one) => one.assignmentId === assignmentId);
  return (
    <Section
      title={t('title')}
      action={
        <Link className="aksel-link" to="/deltakere/$participantId/onsker/$assignmentId/tidgiver" params={{ participantId, assignmentId }}>
          {t(brief ? 'open' : 'write')}
        </Link>
      }
    >
      {brief ? (
        <>
          <p className={css.words}>{brief.text}</p>
          <p className={css.agreed}>
            {t('agreed', { date: fullDate(brief.agreedOn) })} · {t('version', { n: brief.version })}
          </p>
        </>
      ) : (
        <p>{t('none')}</p>
      )}
    </Section>
  );
}
