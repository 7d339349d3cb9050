import { Link } from '@tanstack/react-router';
import { type Assessment, recordAssessment } from '#shared/plans/index.ts';
import { useMay } from '#web/app/useMay.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { Section } from '#web/ui/Section.tsx';
import { assessmentTexts } from './assessmentTexts.ts';
import css from './LifeSection.module.css';
import { LifeTable } from './LifeTable.tsx';
import { SaidLast } from './SaidLast.tsx';

interface Props {
  readonly participantId: string;
  /** Newest first. */
  readonly assessments: readonly Assessment[];
}

/** How somebody sees their life, time after time: the numbers for the direction, the words for the rest. */
export function LifeSection({ participantId, assessments }: Props) {
  const t = useTexts(assessmentTexts);
  const may = useMay();
  const [latest] = assessments;
  return (
    <Section
      title={t('life')}
      action={
        may(recordAssessment) && (
          <LinkButton to="/deltakere/$participantId/kartlegging/ny" params={{ participantId }} size="small" variant="secondary">
            {t('new')}
          </LinkButton>
        )
      }
    >
      {!latest ? (
        <p>{t('none')}</p>
      ) : (
        <>
          <LifeTable assessments={assessments} />
          <p className={css.help}>{t('scaleHelp')}</p>
          <SaidLast assessment={latest} />
          {may(recordAssessment) && (
            <Link
              className="aksel-link"
              to="/deltakere/$participantId/kartlegging/$assessmentId"
              params={{ participantId, assessmentId: latest.id }}
            >
              {t('correctLast')}
            </Link>
          )}
        </>
      )}
    </Section>
  );
}
