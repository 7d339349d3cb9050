import { getRouteApi, Outlet } from '@tanstack/react-router';
import { getMatching } from '#shared/matching/index.ts';
import { getParticipant, type ParticipantRecord } from '#shared/participants/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useRead } from '#web/app/queries.ts';
import { useParticipantWord } from '#web/app/useParticipantWord.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { TabLink, TabLinks } from '#web/ui/TabLinks.tsx';
import { RestrictedNotice } from '../access/RestrictedNotice.tsx';
import { useIsRegistered, WithdrawnNotice } from '../consents/WithdrawnNotice.tsx';
import { LedElsewhere } from '../merging/LedElsewhere.tsx';
import { RecordLead } from './RecordLead.tsx';
import { MainStep } from './StepsSection.tsx';
import { stepWaysOf } from './stepWays.ts';
import { ToParticipants } from './ToParticipants.tsx';
import { texts } from './texts.ts';

const screen = getRouteApi('/deltakere/$participantId');

/** A participant's record: who it is and what comes next, and the parts of it as tabs. */
export function RecordPage() {
  const t = useTexts(texts);
  const params = screen.useParams();
  const read = useRead(getParticipant, { params });
  const matching = useRead(getMatching, { params });
  const isRegistered = useIsRegistered();
  const isRegisteredNow = read.data === undefined || isRegistered(read.data.participant);
  const name = read.data?.participant.preferredName;
  const main = read.data && mainStepOf(read.data);
  const { one } = useParticipantWord(read.data?.participant.service);
  return (
    <>
      <PageHeader
        above={<ToParticipants service={read.data?.participant.service} />}
        title={name ? <PersonName name={name} /> : one}
        documentTitle={one}
        lead={read.data && <RecordLead record={read.data} matching={matching.data} />}
        action={
          !read.isError &&
          isRegisteredNow &&
          (main ? <MainStep participant={main.participant} action={main.action} /> : <Converse {...params} />)
        }
      />
      {read.error?.status === 404 && <LedElsewhere {...params} />}
      <Loaded read={read}>
        {({ conversations, participant, history }) => (
          <>
            <WithdrawnNotice participant={participant} />
            <RestrictedNotice history={history} />
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
              <TabLink to="/deltakere/$participantId/samtykker" params={params}>
                {t('consents')}
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

/** What leads on from where somebody is: a step, or where there is none, a conversation. */
function mainStepOf({ participant }: ParticipantRecord) {
  const action = stepWaysOf(participant).main;
  return action && { participant, action };
}

function Converse(params: { readonly participantId: string }) {
  const t = useTexts(texts);
  return (
    <LinkButton to="/deltakere/$participantId/samtaler/ny" params={params}>
      {t('converse')}
    </LinkButton>
  );
}
