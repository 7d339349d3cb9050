import { useNavigate } from '@tanstack/react-router';
import { useToast } from '#web/ui/Toasts.tsx';

/** Says what was saved, and leads back to the plan it is part of. */
export function useToPlan(participantId: string): (saved: string) => Promise<void> {
  const navigate = useNavigate();
  const toast = useToast();
  return async (saved) => {
    toast({ text: saved });
    await navigate({ to: '/deltakere/$participantId/plan', params: { participantId } });
  };
}
