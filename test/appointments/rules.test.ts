import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  APPOINTMENT_STATES,
  type Appointment,
  checkAgreed,
  checkChange,
  decideAppointment,
  MOST_PLANNED,
} from '#shared/appointments/index.ts';
import { keysOf } from '#shared/kernel/index.ts';
import { anAppointment } from '#test/support/factories/index.ts';

const NOW = new Date('2026-11-21T10:00:00Z');
const { staffId: _named, ...agreed } = anAppointment();
const appointment: Appointment = { ...agreed, id: 'x', version: 1, staff: { id: 'veileder', name: 'Kari' }, state: 'planned' };

test('so many may be planned at a time, and no more', () => {
  expect(checkAgreed(anAppointment(), MOST_PLANNED - 1, NOW).ok).toBe(true);
  expect(checkAgreed(anAppointment(), MOST_PLANNED, NOW)).toMatchObject({
    ok: false,
    refusal: { kind: { code: 'appointments.too-many' } },
  });
});

test('where it is can be put right when it has begun, when it was cannot', () => {
  const begun: Appointment = { ...appointment, on: '2026-11-21', at: '10:45' };
  expect(checkChange(begun, { on: '2026-11-21', at: '10:45' }, NOW).ok).toBe(true);
  expect(checkChange(begun, { on: '2026-11-21', at: '10:30' }, NOW).ok).toBe(false);
});

test('whatever is told in whatever order, what was kept or called off stays so', () => {
  const actions = fc.array(fc.constantFrom('hold', 'miss', 'cancel'), { maxLength: 6 });
  fc.assert(
    fc.property(actions, (told) => {
      const past: Appointment = { ...appointment, on: '2026-11-20' };
      const seen: Appointment['state'][] = ['planned'];
      for (const action of told) {
        const decided = decideAppointment({ ...past, state: seen.at(-1) ?? 'planned' }, action, NOW);
        if (decided.ok) seen.push(decided.value);
      }
      const ended = seen.findIndex((state) => state === 'held' || state === 'cancelled');
      expect(ended === -1 || ended === seen.length - 1).toBe(true);
      expect(seen.every((state) => keysOf(APPOINTMENT_STATES).includes(state))).toBe(true);
    }),
  );
});
