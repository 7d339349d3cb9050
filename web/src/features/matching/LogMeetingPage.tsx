import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { problemOf } from '#shared/kernel/refusal.ts';
import { getMatching, matchingRefusals, meetingInput } from '#shared/matching/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useStaffOutbox } from '#web/app/outbox/StaffOutbox.tsx';
import { outboxTexts } from '#web/app/outbox/texts.ts';
import type { OfMatch } from '#web/app/outbox/unsent.ts';
import { useRead } from '#web/app/queries.ts';
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
        <MeetingForm
          key={matchId}
          params={{ participantId, matchId }}
          names={matching && record ? { participant: matching.participantName, volunteer: record.volunteerName } : null}
        />
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

interface MeetingFormProps {
  readonly params: MatchParams;
  /** Null while they are on their way, or there is no network to fetch them. */
  readonly names: OfMatch['names'];
}

function MeetingForm({ params, names }: MeetingFormProps) {
  const t = useTexts(meetingTexts);
  const word = useTexts(outboxTexts);
  const navigate = useNavigate();
  const toast = useToast();
  const outbox = useStaffOutbox();
  const record = useRecordForm({
    draft: `match:${params.matchId}:meeting`,
    schema: meetingInput,
    defaults: newMeeting(today()),
    toBody: meetingBodyOf,
    async send(body) {
      const added = await outbox.add(body, { ...params, names });
      // what was refused is told above every screen, where it waits for a decision
      if (added === 'came') toast({ text: t(body.asAgreed === 'endedEarly' ? 'savedEarly' : 'saved') });
      if (added === 'onDevice' || added === 'onPage') toast({ text: word(added) });
      // the match can be shown where it has been read, also without network
      if (added === 'came' || names) await navigate({ to: '/koblinger/$participantId/$matchId', params });
      else record.form.reset(newMeeting(today()));
    },
  });
  return (
    <FormFrame record={record} submitLabel={t('save')} ways={<CancelLink to="/koblinger/$participantId/$matchId" params={params} />}>
      <MeetingFields control={record.form.control} word={t} />
    </FormFrame>
  );
}
