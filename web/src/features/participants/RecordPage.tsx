import { getRouteApi, Link, Outlet } from '@tanstack/react-router';
import { getMatching } from '#shared/matching/index.ts';
import { getParticipant } from '#shared/participants/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useRead } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { TabLink, TabLinks } from '#web/ui/TabLinks.tsx';
import { ReadmitButton } from './ReadmitButton.tsx';
import { RecordLead } from './RecordLead.tsx';
import { texts } from './texts.ts';

const screen = getRouteApi('/deltakere/$participantId');

/** A participant's record: who it is and what comes next, and the parts of it as tabs. */
export function RecordPage() {
  const t = useTexts(texts);
  const params = screen.useParams();
  const read = useRead(getParticipant, { params });
  const matching = useRead(getMatching, { params });
  const name = read.data?.participant.preferredName;
  return (
    <>
      <PageHeader
        above={
          <Link className="aksel-link" to="/deltakere">
            {t('title')}
          </Link>
        }
        title={name ? <PersonName name={name} /> : t('participant')}
        documentTitle={t('participant')}
        lead={read.data && <RecordLead record={read.data} matching={matching.data} />}
        action={
          !read.isError &&
          (read.data?.participant.state === 'closed' ? (
            <ReadmitButton participant={read.data.participant} />
          ) : (
            <LinkButton to="/deltakere/$participantId/samtaler/ny" params={params}>
              {t('converse')}
            </LinkButton>
          ))
        }
      />
      <Loaded read={read}>
        {({ conversations }) => (
          <>
            <TabLinks label={t('tabs')}>
              <TabLink to="/deltakere/$participantId" params={params} activeOptions={{ exact: true }}>
                {t('overview')}
              </TabLink>
              <TabLink to="/deltakere/$participantId/plan" params={params}>
                {t('plan')}
              </TabLink>
              <TabLink to="/deltakere/$participantId/samtaler" params={params} count={conversations.length || undefined}>
                {t('conversations')}
              </TabLink>
              <TabLink to="/deltakere/$participantId/onsker" params={params} count={matching.data?.assignments.length || undefined}>
                {t('wishes')}
              </TabLink>
              <TabLink to="/deltakere/$participantId/kobling" params={params} count={matching.data?.matches.length || undefined}>
                {t('matching')}
              </TabLink>
              <TabLink to="/deltakere/$participantId/historikk" params={params}>
                {t('history')}
              </TabLink>
            </TabLinks>
            <Outlet />
          </>
        )}
      </Loaded>
    </>
  );
}
