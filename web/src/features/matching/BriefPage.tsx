import { PrinterSmallIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { firstNameOf } from '#shared/kernel/index.ts';
import { type Assignment, type Brief, getMatching, type ParticipantMatching } from '#shared/matching/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useRead } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Notice } from '#web/ui/Notice.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Empty, Loaded } from '#web/ui/States.tsx';
import { BriefForm } from './BriefForm.tsx';
import css from './BriefLetter.module.css';
import { BriefLetter } from './BriefLetter.tsx';
import { briefTexts } from './briefTexts.ts';
import { texts } from './texts.ts';

const screen = getRouteApi('/deltakere/$participantId/onsker/$assignmentId/tidgiver');

/** What a volunteer is told for one wish: the words as they stand, and a form to agree on others. */
export function BriefPage() {
  const t = useTexts(briefTexts);
  const list = useTexts(texts);
  const { participantId, assignmentId } = screen.useParams();
  const read = useRead(getMatching, { params: { participantId } });
  const written = read.data?.briefs.some((brief) => brief.assignmentId === assignmentId) ?? false;
  return (
    <>
      <div className={css.notPrinted}>
        <PageHeader
          title={t('title')}
          documentTitle={t('title')}
          above={
            <Link className="aksel-link" to="/deltakere/$participantId/onsker" params={{ participantId }}>
              {t('back')}
            </Link>
          }
          lead={read.data && <PersonName name={read.data.participantName} />}
          action={
            written && (
              <Button variant="secondary" icon={<PrinterSmallIcon aria-hidden />} onClick={() => window.print()}>
                {t('print')}
              </Button>
            )
          }
        />
      </div>
      <Loaded read={read}>
        {(matching) => {
          const assignment = matching.assignments.find(({ id }) => id === assignmentId);
          if (!assignment) return <Empty title={list('noAssignmentsTitle')} />;
          const brief = matching.briefs.find((one) => one.assignmentId === assignmentId);
          return <Written participantId={participantId} matching={matching} assignment={assignment} brief={brief} />;
        }}
      </Loaded>
    </>
  );
}

interface WrittenProps {
  readonly participantId: string;
  readonly matching: ParticipantMatching;
  readonly assignment: Assignment;
  readonly brief: Brief | undefined;
}

function Written({ participantId, matching, assignment, brief }: WrittenProps) {
  const t = useTexts(briefTexts);
  const { title, rhythm } = assignment;
  return (
    <>
      {brief && (
        <BriefLetter
          {...{ title, rhythm }}
          text={brief.text}
          agreedOn={brief.agreedOn}
          version={brief.version}
          name={brief.withFirstName ? <PersonName name={firstNameOf(matching.participantName)} /> : null}
        />
      )}
      <div className={`${css.notPrinted} ${css.form}`}>
        {brief && !matching.readiness.sharingConsent && <Notice title={t('withdrawn')}>{t('withdrawnDetail')}</Notice>}
        <Section title={t(brief ? 'change' : 'write')}>
          <BriefForm key={brief?.version ?? 0} participantId={participantId} assignmentId={assignment.id} brief={brief} />
        </Section>
      </div>
    </>
  );
}
