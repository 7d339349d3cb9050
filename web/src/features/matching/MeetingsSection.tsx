import { type MatchRecord, MEETING_OUTCOMES, type Meeting } from '#shared/matching/index.ts';
import { SKILLS } from '#shared/traits/index.ts';
import { useDoer } from '#web/app/useDoer.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Timeline, TimelineItem } from '#web/ui/Timeline.tsx';
import { When } from '#web/ui/When.tsx';
import { matchTexts } from './matchTexts.ts';

/** The meetings of a match, latest first. */
export function MeetingsSection({ record: { match, meetings } }: { readonly record: MatchRecord }) {
  const t = useTexts(matchTexts);
  const notYet = match.state === 'proposed' || match.state === 'introduction';
  return (
    <Section title={t('meetings')}>
      {meetings.length === 0 ? (
        <p>{t(notYet ? 'meetingsLater' : 'noMeetings')}</p>
      ) : (
        <Timeline label={t('meetings')}>
          {meetings.map((meeting) => (
            <MeetingItem key={meeting.id} meeting={meeting} />
          ))}
        </Timeline>
      )}
    </Section>
  );
}

function MeetingItem({ meeting: { on, outcome, did, minutes, endedEarly, text, by } }: { readonly meeting: Meeting }) {
  const t = useTexts(matchTexts);
  const outcomeName = useTexts(MEETING_OUTCOMES);
  const skill = useTexts(SKILLS);
  const doer = useDoer();
  const detail = [...did.map((one) => skill(one)), minutes !== null && t('minutes', { minutes }), endedEarly && t('endedEarly'), doer(by)];
  return (
    <TimelineItem
      when={<When date={on} />}
      title={outcomeName(outcome)}
      detail={detail.filter(Boolean).join(' · ')}
      body={text}
      weight={outcome === 'held' ? 'strong' : 'quiet'}
    />
  );
}
