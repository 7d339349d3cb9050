import { Button } from '@navikt/ds-react';
import { APPOINTMENT_STEPS, type Appointment } from '#shared/appointments/index.ts';
import { dayAndTime } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { today } from '#web/ui/When.tsx';
import { texts } from './texts.ts';
import { useTelling } from './useTelling.ts';

interface Props {
  readonly participantId: string;
  readonly appointment: Appointment;
  readonly onClose: () => void;
}

/** Asks before an appointment is called off, as somebody may be on their way to it. */
export function CancelDialog({ participantId, appointment, onClose }: Props) {
  const t = useTexts(texts);
  const step = useTexts(APPOINTMENT_STEPS);
  const { language } = useLanguage();
  const { tell, saving, error } = useTelling(participantId, appointment);
  const cancel = async (): Promise<void> => {
    if (await tell('cancel')) onClose();
  };
  return (
    <Dialog open title={t('cancelTitle')} onClose={onClose}>
      <p>{dayAndTime(appointment.on, appointment.at, today(), language)}</p>
      <p>{t('cancelLead')}</p>
      {error && <ProblemAlert error={error} />}
      <Button loading={saving} onClick={() => void cancel()}>
        {step('cancel')}
      </Button>
    </Dialog>
  );
}
