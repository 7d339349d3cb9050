import type { ReactNode } from 'react';
import { APPOINTMENT_WAYS, type Appointment } from '#shared/appointments/index.ts';
import { MEETING_OUTCOMES, type Meeting } from '#shared/matching/index.ts';
import { PRESENT, type ToldConversation } from '#shared/participants/index.ts';
import { getPartner } from '#shared/partners/index.ts';
import { SKILLS } from '#shared/traits/index.ts';
import { useShownName } from '#web/app/names.tsx';
import { useRead } from '#web/app/queries.ts';
import { useDoer } from '#web/app/useDoer.ts';
import { shownTime } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { TimelineItem } from '#web/ui/Timeline.tsx';
import { Day, today, When } from '#web/ui/When.tsx';
import { CorrectionNote } from './CorrectionNote.tsx';
import type { Happening } from './timeline.ts';
import { timelineTexts } from './timelineTexts.ts';
import { useHistoryWords } from './useHistoryWords.ts';

const listed = (parts: readonly (string | false | null)[]): string => parts.filter(Boolean).join(' · ');

/** One thing on a participant's timeline. */
export function HappeningItem({ happening }: { readonly happening: Happening }) {
  switch (happening.kind) {
    case 'conversation':
      return <ConversationItem conversation={happening.conversation} number={happening.number} />;
    case 'appointment':
      return <AppointmentItem appointment={happening.appointment} />;
    case 'meeting':
      return <MeetingItem meeting={happening.meeting} volunteerName={happening.volunteerName} />;
    case 'step':
      return <StepItem on={happening.on} entry={happening.entry} />;
    case 'referral':
      return <ReferralItem on={happening.on} partnerId={happening.partnerId} />;
    case 'discharge':
      return <DischargeItem on={happening.on} of={happening.of} />;
  }
}

interface ConversationProps {
  readonly conversation: ToldConversation;
  readonly number: number | null;
  /** What can be done about it. */
  readonly ways?: ReactNode;
}

/** A conversation, held or not, with what the participant has said against what was written of it. */
export function ConversationItem({ conversation, number, ways }: ConversationProps) {
  const t = useTexts(timelineTexts);
  const who = useTexts(PRESENT);
  const { on, outcome, minutes, present, note, by, corrections } = conversation;
  const title = outcome === 'held' ? t('conversation', { n: number ?? '' }) : t(outcome);
  const detail = listed([minutes !== null && t('minutes', { minutes }), ...present.map((one) => who(one)), by.name]);
  return (
    <TimelineItem when={<Day date={on} />} title={title} detail={detail} body={note} weight={outcome === 'held' ? 'strong' : 'quiet'}>
      {corrections.map((correction) => (
        <CorrectionNote key={correction.id} correction={correction} />
      ))}
      {ways}
    </TimelineItem>
  );
}

function AppointmentItem({ appointment: { on, at, way, place, staff, state } }: { readonly appointment: Appointment }) {
  const t = useTexts(timelineTexts);
  const wayName = useTexts(APPOINTMENT_WAYS);
  const { language } = useLanguage();
  if (state === 'held') return null;
  const planned = state === 'planned';
  const detail = listed([wayName(way), place, staff.name]);
  return (
    <TimelineItem
      when={planned ? <When date={on} /> : <Day date={on} />}
      title={
        planned
          ? t('appointmentPlanned', { at: shownTime(at, language) })
          : t(state === 'noShow' ? 'appointmentMissed' : 'appointmentCancelled')
      }
      detail={detail}
      weight={planned ? 'ahead' : 'quiet'}
    />
  );
}

function MeetingItem({ meeting, volunteerName }: { readonly meeting: Meeting; readonly volunteerName: string }) {
  const t = useTexts(timelineTexts);
  const outcome = useTexts(MEETING_OUTCOMES);
  const skill = useTexts(SKILLS);
  const shown = useShownName();
  const name = shown(volunteerName);
  const held = meeting.outcome === 'held';
  const title = held ? t('meeting', { name }) : t('meetingNot', { name, outcome: outcome(meeting.outcome).toLowerCase() });
  const detail = listed([...meeting.did.map((one) => skill(one)), meeting.minutes !== null && t('minutes', { minutes: meeting.minutes })]);
  return (
    <TimelineItem when={<Day date={meeting.on} />} title={title} detail={detail} body={meeting.text} weight={held ? 'strong' : 'quiet'} />
  );
}

function StepItem({ on, entry }: Pick<Extract<Happening, { kind: 'step' }>, 'on' | 'entry'>) {
  const { actionOf } = useHistoryWords();
  const doer = useDoer();
  return <TimelineItem when={<Day date={on} />} title={actionOf(entry.action)} detail={doer(entry.by)} weight="quiet" />;
}

function ReferralItem({ on, partnerId }: { readonly on: string; readonly partnerId: string }) {
  const t = useTexts(timelineTexts);
  const partner = useRead(getPartner, { params: { partnerId } }).data?.name;
  return <TimelineItem when={<Day date={on} />} title={partner ? t('referredFrom', { partner }) : t('referred')} />;
}

function DischargeItem({ on, of }: Pick<Extract<Happening, { kind: 'discharge' }>, 'on' | 'of'>) {
  const t = useTexts(timelineTexts);
  const ahead = on >= today();
  return <TimelineItem when={<When date={on} />} title={t(`${of}${ahead ? 'Planned' : 'Past'}`)} weight={ahead ? 'ahead' : 'quiet'} />;
}
