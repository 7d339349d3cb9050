import type { AppointmentInput } from '#shared/appointments/index.ts';
import { addDays, type LocalDate } from '#shared/kernel/index.ts';
import type { Chance } from './chance.ts';

const PLACES = ['Kontoret', 'Kafeen på torget', 'Benken ved elva', ''];
const TIMES = ['09:00', '10:30', '13:00', '14:15'];

/** Two of five have agreed on when they meet next: from tomorrow on, so that no time has passed whenever it is loaded. */
export function appointmentsPlan(chance: Chance, today: LocalDate): readonly AppointmentInput[] {
  if (!chance.often(0.4)) return [];
  const way = chance.often(0.75) ? 'inPerson' : 'phone';
  return [
    {
      on: addDays(today, chance.whole(1, 9)),
      at: chance.one(TIMES),
      way,
      place: way === 'phone' ? '' : chance.one(PLACES),
      staffId: null,
    },
  ];
}
