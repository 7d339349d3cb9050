import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { problemOf } from '#shared/kernel/refusal.ts';
import { getMatching, logMeeting, matchingRefusals, meetingInput } from '#shared/matching/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useRead, useSave } from '#web/app/queries.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { CancelLink } from '#web/ui/CancelLink.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { Notice } from '#web/ui/Notice.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { today } from '#web/ui/When.tsx';
import { MeetingFields } from './MeetingFields.tsx';
import { meetingTexts } from './matchTexts.ts';
import { meetingBodyOf, newMeeting } from './meetingForm.ts';
import { suggestionTexts } from './suggestionTexts.ts';

const screen = getRouteApi('/koblinger/$participantId/$matchId/mote');

/** What came of a meeting, in six taps. The form stands at once, whoever's names are still on their way. */
export function LogMeetingPage() {
  const t = useTexts(meetingTexts);
  const { participantId, matchId } = screen.useParams();
  const matching = useRead(getMatching, { params: { participantId } }).data;
  const record = matching?.matches.find(({ match }) => match.id === matchId);
  return (
    <>
      <PageHeader
        title={t('title')}
        documentTitle={t('title')}
        lead={
          matching &&
          record && (
            <>
              <PersonName name={matching.participantName} /> – <PersonName name={record.volunteerName} />
            </>
          )
        }
      />
      {record && record.match.state !== 'active' ? (
        <NotMeeting participantId={participantId} matchId={matchId} />
      ) : (
        <MeetingForm key={matchId} participantId={participantId} matchId={matchId} />
      )}
    </>
  );
}

interface MatchParams {
  readonly participantId: string;
  readonly matchId: string;
}

/** Says, as the server would, that there is nothing to log yet or any more. */
function NotMeeting(params: MatchParams) {
  const t = useTexts(suggestionTexts);
  const { language } = useLanguage();
  const { title, detail } = problemOf({ kind: matchingRefusals.notMeeting }, language);
  return (
    <Notice
      title={title}
      ways={
        <LinkButton to="/koblinger/$participantId/$matchId" params={params} variant="secondary">
          {t('seeMatch')}
        </LinkButton>
      }
    >
      {detail}
    </Notice>
  );
}

function MeetingForm(params: MatchParams) {
  const t = useTexts(meetingTexts);
  const navigate = useNavigate();
  const toast = useToast();
  const { save, waiting } = useSave(logMeeting, ['matching', 'participants', 'today']);
  const record = useRecordForm({
    draft: `match:${params.matchId}:meeting`,
    schema: meetingInput,
    defaults: newMeeting(today()),
    toBody: meetingBodyOf,
    async send(body) {
      await save({ params, body });
      toast({ text: t(body.asAgreed === 'endedEarly' ? 'savedEarly' : 'saved') });
      await navigate({ to: '/koblinger/$participantId/$matchId', params });
    },
  });
  return (
    <FormFrame
      record={record}
      submitLabel={t('save')}
      waiting={waiting}
      ways={<CancelLink to="/koblinger/$participantId/$matchId" params={params} />}
    >
      <MeetingFields control={record.form.control} word={t} />
    </FormFrame>
  );
}
