import { useNavigate } from '@tanstack/react-router';
import { type Appointment, type AppointmentStep, stepAppointment } from '#shared/appointments/index.ts';
import { useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { texts } from './texts.ts';

const TOLD = { hold: 'kept', miss: 'missed', cancel: 'cancelled' } as const satisfies Record<AppointmentStep, keyof typeof texts>;

/** Tells how an appointment went, or calls it off. One that was kept leads on to writing down the conversation. */
export function useTelling(participantId: string, { id, version, on }: Appointment) {
  const t = useTexts(texts);
  const toast = useToast();
  const navigate = useNavigate();
  const { save, saving, error } = useSave(stepAppointment, ['participants', 'messages', 'today']);
  const tell = async (action: AppointmentStep): Promise<boolean> => {
    const params = { participantId, appointmentId: id };
    // what fails is shown beside the buttons
    const saved = await save({ params, body: { action, version } }).catch(() => undefined);
    if (!saved) return false;
    toast({ text: t(TOLD[action]) });
    if (action === 'hold') {
      await navigate({ to: '/deltakere/$participantId/samtaler/ny', params: { participantId }, search: { dato: on } });
    }
    return true;
  };
  return { tell, saving, error };
}
