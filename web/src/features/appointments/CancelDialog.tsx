import { Button } from '@navikt/ds-react';
import { APPOINTMENT_STEPS, type Appointment } from '#shared/appointments/index.ts';
import { CHANNELS, changeDue, listReminders, USUAL_CONTACT } from '#shared/messages/index.ts';
import type { Participant } from '#shared/participants/index.ts';
import { useRead } from '#web/app/queries.ts';
import { dateAndTime, dayAndTime } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { today } from '#web/ui/When.tsx';
import { texts } from './texts.ts';
import { useTelling } from './useTelling.ts';

interface Props {
  readonly participant: Pick<Participant, 'id' | 'safeContact' | 'contactRules'>;
  readonly appointment: Appointment;
  readonly onClose: () => void;
}

/** Whether a message tells of it, as it does where one has told them when to come, or whether one does so oneself. */
function useWhoTells({ id: participantId, safeContact, contactRules }: Props['participant'], appointment: Appointment): string {
  const t = useTexts(texts);
  const channel = useTexts(CHANNELS);
  const { language } = useLanguage();
  const { data } = useRead(listReminders, { params: { participantId } });
  const wasTold = data?.items.some(({ appointmentId, outcome }) => appointmentId === appointment.id && outcome?.outcome === 'sent');
  const due = wasTold && changeDue(appointment, undefined, contactRules ?? USUAL_CONTACT, new Date());
  if (!due || (safeContact !== 'sms' && safeContact !== 'email')) return t('cancelLead');
  return t('cancelTold', { channel: channel(safeContact), when: dateAndTime(due.toISOString(), today(), language) });
}

/** Asks before an appointment is called off, as somebody may be on their way to it. */
export function CancelDialog({ participant, appointment, onClose }: Props) {
  const t = useTexts(texts);
  const step = useTexts(APPOINTMENT_STEPS);
  const { language } = useLanguage();
  const { tell, saving, error } = useTelling(participant.id, appointment);
  const cancel = async (): Promise<void> => {
    if (await tell('cancel')) onClose();
  };
  return (
    <Dialog open title={t('cancelTitle')} onClose={onClose}>
      <p>{dayAndTime(appointment.on, appointment.at, today(), language)}</p>
      <p>{useWhoTells(participant, appointment)}</p>
      {error && <ProblemAlert error={error} />}
      <Button loading={saving} onClick={() => void cancel()}>
        {step('cancel')}
      </Button>
    </Dialog>
  );
}
