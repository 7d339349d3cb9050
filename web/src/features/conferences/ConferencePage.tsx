import { getRouteApi, Link } from '@tanstack/react-router';
import { type ConferenceRecord, getConference, OPEN_STATES } from '#shared/conferences/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useRead } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Columns } from '#web/ui/Columns.tsx';
import { Fact, Facts } from '#web/ui/Facts.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { When } from '#web/ui/When.tsx';
import { usePartnerName } from '../partners/usePartnerName.ts';
import { ConferenceActions } from './ConferenceActions.tsx';
import { ConferenceHistory } from './ConferenceHistory.tsx';
import { MinutesSection } from './MinutesSection.tsx';
import { Proposals } from './Proposals.tsx';
import { QueueSection } from './QueueSection.tsx';
import { TasksSection } from './TasksSection.tsx';
import { texts } from './texts.ts';

const screen = getRouteApi('/samarbeid/moter/$conferenceId');

/** A meeting with a partner: its queue first, then what was written and decided. */
export function ConferencePage() {
  const t = useTexts(texts);
  const params = screen.useParams();
  const partnerName = usePartnerName();
  const read = useRead(getConference, { params });
  const conference = read.data?.conference;
  return (
    <>
      <PageHeader
        above={
          <Link to="/samarbeid/moter" className="aksel-link">
            {t('title')}
          </Link>
        }
        title={conference ? partnerName(conference.partnerId) : t('one')}
        documentTitle={t('one')}
        lead={conference && <When date={conference.on} />}
        action={read.data && <ConferenceActions record={read.data} />}
      />
      <Loaded read={read}>{(record) => <Meeting record={record} />}</Loaded>
    </>
  );
}

function Meeting({ record }: { readonly record: ConferenceRecord }) {
  const { conference, tasks, history } = record;
  return (
    <Columns
      main={
        <>
          <QueueSection record={record} />
          {OPEN_STATES.includes(conference.state) && <Proposals conferenceId={conference.id} />}
          <MinutesSection key={conference.state} conference={conference} />
          <TasksSection conference={conference} caseId={null} tasks={tasks} />
        </>
      }
      side={
        <>
          <About record={record} />
          <ConferenceHistory history={history} />
        </>
      }
    />
  );
}

function About({ record: { conference } }: { readonly record: ConferenceRecord }) {
  const t = useTexts(texts);
  const { id, on, place, staff, partnerPeople, state } = conference;
  return (
    <Section
      title={t('about')}
      action={
        OPEN_STATES.includes(state) && (
          <LinkButton to="/samarbeid/moter/$conferenceId/endre" params={{ conferenceId: id }} size="small" variant="tertiary">
            {t('edit')}
          </LinkButton>
        )
      }
    >
      <Facts>
        <Fact name={t('on')}>
          <When date={on} />
        </Fact>
        {place && <Fact name={t('place')}>{place}</Fact>}
        <Fact name={t('staff')}>
          {staff.map(({ id: member, name }) => (
            <div key={member}>
              <PersonName name={name} />
            </div>
          ))}
        </Fact>
        <Fact name={t('partnerPeople')}>
          {partnerPeople.length > 0 &&
            partnerPeople.map((name) => (
              <div key={name}>
                <PersonName name={name} />
              </div>
            ))}
        </Fact>
      </Facts>
    </Section>
  );
}
