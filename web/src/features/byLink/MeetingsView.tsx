import { MEETING_OUTCOMES, meetingInput } from '#shared/matching/index.ts';
import { outboxTexts } from '#web/app/outbox/texts.ts';
import type { OutboxOnScreen } from '#web/app/outbox/useOutbox.ts';
import { shortDate } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Section } from '#web/ui/Section.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { today } from '#web/ui/When.tsx';
import { MeetingFields } from '../matching/MeetingFields.tsx';
import { meetingBodyOf, newMeeting } from '../matching/meetingForm.ts';
import css from './byLink.module.css';
import type { OpenedFor } from './OpenedLink.tsx';
import { texts } from './texts.ts';

interface Props {
  readonly opened: OpenedFor<'meetings'>;
  readonly outbox: OutboxOnScreen;
}

/** How many of the meetings before are shown, so that nobody wonders whether one was logged. */
const SHOWN = 5;

/** Logs a meeting, with network or without. */
export function MeetingsView({ opened: { firstName, logged }, outbox }: Props) {
  const t = useTexts(texts);
  const word = useTexts(outboxTexts);
  const toast = useToast();
  const record = useRecordForm({
    draft: 'meeting',
    schema: meetingInput,
    defaults: newMeeting(today()),
    toBody: meetingBodyOf,
    async send(body) {
      const added = await outbox.add(body);
      // what was refused is told below, where it waits for a decision
      if (added === 'came') toast({ text: t('logged') });
      if (added === 'onDevice') toast({ text: t('onDevice') });
      if (added === 'onPage') toast({ text: word('onPage') });
      record.form.reset(newMeeting(today()));
    },
  });
  return (
    <>
      <PageHeader
        title={firstName === null ? t('meetingTitle') : t('meetingWith', { name: firstName })}
        documentTitle={t('meetingTitle')}
      />
      <FormFrame record={record} submitLabel={t('save')}>
        <MeetingFields control={record.form.control} word={t} />
      </FormFrame>
      {logged.length > 0 && (
        <div className={css.part}>
          <Section title={t('before')}>
            <ul className={css.logged}>
              {logged.slice(0, SHOWN).map((one) => (
                <LoggedLine key={one.id} {...one} />
              ))}
            </ul>
          </Section>
        </div>
      )}
    </>
  );
}

function LoggedLine({ on, outcome, own }: OpenedFor<'meetings'>['logged'][number]) {
  const t = useTexts(texts);
  const outcomeName = useTexts(MEETING_OUTCOMES);
  const { language } = useLanguage();
  return (
    <li>
      {shortDate(on, today(), language)} · {outcomeName(outcome)} · {t(own ? 'byYou' : 'byStaff')}
    </li>
  );
}
