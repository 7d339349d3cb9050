/** Invented people, used wherever the contract shows an example. */
export const staff = { id: '7d0f4a52-5d2b-4c3e-8f37-3f0d0b8f0a10', name: 'Kari Eksempel' };

export const reading = {
  at: '2026-11-20T12:30:00.000Z',
  by: staff,
  roles: ['counsellor'],
  operation: 'getParticipant',
  reason: null,
};

export const change = {
  at: '2026-11-20T12:31:00.000Z',
  by: staff,
  action: 'update',
  fields: ['phone'],
  values: [{ field: 'phone', from: '+4799999903', to: '+4799999904' }],
};
