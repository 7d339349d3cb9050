import { getRouteApi, Link } from '@tanstack/react-router';
import { getMatching, type MatchRecord, type ParticipantMatching } from '#shared/matching/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useRead } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Columns } from '#web/ui/Columns.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Empty, Loaded } from '#web/ui/States.tsx';
import { MatchLinks } from '../links/MatchLinks.tsx';
import { BriefSection } from './BriefSection.tsx';
import { MatchActions } from './MatchActions.tsx';
import { MatchFacts } from './MatchFacts.tsx';
import { MatchLead } from './MatchLead.tsx';
import { MatchNotices } from './MatchNotices.tsx';
import { MatchSteps } from './MatchSteps.tsx';
import { MeetingsSection } from './MeetingsSection.tsx';
import { MoreSteps } from './MoreSteps.tsx';
import { matchTexts } from './matchTexts.ts';
import { texts } from './texts.ts';

const screen = getRouteApi('/koblinger/$participantId/$matchId');

/** One match: where the two are on their way, and the next step. */
export function MatchPage() {
  const t = useTexts(matchTexts);
  const list = useTexts(texts);
  const { participantId, matchId } = screen.useParams();
  const read = useRead(getMatching, { params: { participantId } });
  const record = read.data?.matches.find(({ match }) => match.id === matchId);
  return (
    <>
      <PageHeader
        above={
          <Link className="aksel-link" to="/koblinger">
            {list('title')}
          </Link>
        }
        title={
          read.data && record ? (
            <>
              <PersonName name={read.data.participantName} /> – <PersonName name={record.volunteerName} />
            </>
          ) : (
            t('title')
          )
        }
        documentTitle={t('title')}
        lead={read.data && record && <MatchLead matching={read.data} matchId={matchId} />}
        action={record && <MatchActions record={record} />}
      />
      <Loaded read={read}>{(matching) => (record ? <MatchView matching={matching} record={record} /> : <NoMatch />)}</Loaded>
    </>
  );
}

function MatchView({ matching, record }: { readonly matching: ParticipantMatching; readonly record: MatchRecord }) {
  return (
    <>
      <MatchSteps match={record.match} />
      <MatchNotices record={record} sharingConsent={matching.readiness.sharingConsent} />
      <Columns
        main={
          <>
            <BriefSection matching={matching} record={record} />
            <MeetingsSection record={record} />
          </>
        }
        side={
          <>
            <MatchFacts matching={matching} record={record} />
            <MatchLinks
              record={record}
              hasBrief={matching.briefs.some(({ assignmentId }) => assignmentId === record.match.assignmentId)}
              sharingConsent={matching.readiness.sharingConsent}
            />
            <MoreSteps record={record} />
          </>
        }
      />
    </>
  );
}

function NoMatch() {
  const t = useTexts(matchTexts);
  return (
    <Empty title={t('notFoundTitle')}>
      <p>{t('notFoundDetail')}</p>
      <LinkButton to="/koblinger" variant="secondary" size="small">
        {t('toList')}
      </LinkButton>
    </Empty>
  );
}
