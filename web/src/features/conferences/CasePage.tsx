import { getRouteApi, Link } from '@tanstack/react-router';
import { type CaseView, type ConferenceRecord, getCase, getConference, OPEN_STATES } from '#shared/conferences/index.ts';
import { useRead } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { CaseAccount } from './CaseAccount.tsx';
import { caseTexts } from './caseTexts.ts';
import css from './conferences.module.css';
import { NameSection } from './NameSection.tsx';
import { TakeOutWay } from './TakeOutWay.tsx';
import { TasksSection } from './TasksSection.tsx';
import { useWho } from './useWho.ts';

const screen = getRouteApi('/samarbeid/moter/$conferenceId/sak/$caseId');

/** One case at a time, on a phone in the meeting: who, what was said, how it goes on, what somebody is to do, and on to the next. */
export function CasePage() {
  const t = useTexts(caseTexts);
  const who = useWho();
  const params = screen.useParams();
  const meeting = useRead(getConference, { params: { conferenceId: params.conferenceId } });
  const read = useRead(getCase, { params });
  const queue = (meeting.data?.queue ?? []).filter(({ lacksSharing }) => !lacksSharing);
  const at = queue.findIndex(({ id }) => id === params.caseId);
  return (
    <>
      <PageHeader
        above={
          <Link to="/samarbeid/moter/$conferenceId" params={{ conferenceId: params.conferenceId }} className="aksel-link">
            {t('back')}
          </Link>
        }
        title={read.data ? who(read.data) : t('case')}
        documentTitle={t('case')}
        lead={at >= 0 && t('nth', { n: at + 1, of: queue.length })}
        action={
          read.data?.participant && (
            <LinkButton to="/deltakere/$participantId" params={{ participantId: read.data.participant.id }} variant="secondary">
              {t('openRecord')}
            </LinkButton>
          )
        }
      />
      <Loaded read={meeting}>
        {({ conference }) => (
          <Loaded read={read}>
            {(view) => <Case key={view.case.id} conference={conference} view={view} next={queue[at + 1]?.id ?? null} />}
          </Loaded>
        )}
      </Loaded>
      <nav className={css.ways} aria-label={t('queue')}>
        {at > 0 && <Step caseId={queue[at - 1]?.id} label={t('previous')} />}
        {at >= 0 && <Step caseId={queue[at + 1]?.id} label={t('next')} />}
      </nav>
    </>
  );
}

function Step({ caseId, label }: { readonly caseId: string | undefined; readonly label: string }) {
  const { conferenceId } = screen.useParams();
  if (!caseId) return null;
  return (
    <LinkButton to="/samarbeid/moter/$conferenceId/sak/$caseId" params={{ conferenceId, caseId }} variant="tertiary">
      {label}
    </LinkButton>
  );
}

interface CaseProps {
  readonly conference: ConferenceRecord['conference'];
  readonly view: CaseView;
  /** The case after this one; null for the last. */
  readonly next: string | null;
}

function Case({ conference, view, next }: CaseProps) {
  const t = useTexts(caseTexts);
  const { case: record, tasks } = view;
  const untouched = record.account === '' && tasks.length === 0;
  return (
    <div className={css.case}>
      {record.told !== '' && (
        <Section title={t('wasTold')}>
          <p className={css.prose}>{record.told}</p>
        </Section>
      )}
      {record.participantId === null && <NameSection view={view} open={OPEN_STATES.includes(conference.state)} />}
      <CaseAccount key={conference.state} conference={conference} record={record} next={next} />
      <TasksSection conference={conference} caseId={record.id} tasks={tasks} />
      {untouched && OPEN_STATES.includes(conference.state) && <TakeOutWay record={record} />}
    </div>
  );
}
