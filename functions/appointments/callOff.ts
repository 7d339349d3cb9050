import type { Deps } from '#functions/platform/operation.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { appointmentLife } from '#shared/appointments/index.ts';
import { nextState } from '#shared/kernel/index.ts';
import { forgetMessages } from './reminding.ts';
import { appointmentWrite, readAppointments } from './store.ts';

/**
 * Calls off whatever is planned with somebody who leaves, in the transaction in which they do. The line in the lists is
 * rewritten there too, and is told apart from this.
 */
export async function callOffAll(deps: Pick<Deps, 'table' | 'keys'>, participantId: string): Promise<Write[]> {
  const appointments = await readAppointments(deps, participantId);
  const writes = appointments.map(async (current): Promise<Write[]> => {
    const state = nextState(appointmentLife, current.state, 'cancel');
    if (!state) return [];
    return [
      appointmentWrite(deps, participantId, { ...current, state, version: current.version + 1 }),
      ...(await forgetMessages(deps, participantId, current)),
    ];
  });
  return (await Promise.all(writes)).flat();
}
