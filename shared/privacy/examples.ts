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

export const receipt = {
  id: 'd1a6b7c8-3e5f-4a2b-9c1d-7e8f9a0b1c2d',
  kind: 'participant' as const,
  reason: 'asked' as const,
  by: staff,
  startedAt: '2026-11-20T12:40:00.000Z',
  doneAt: '2026-11-20T12:40:01.000Z',
  counts: { profile: 1, conversations: 3, history: 7, cards: 1 },
  kept: [{ what: 'accessLog' as const, until: '2031-11-21' }],
};

export const recordPackage = {
  format: 'steg-for-steg/record' as const,
  formatVersion: 1 as const,
  madeAt: '2026-11-20T12:45:00.000Z',
  city: { name: 'Trondheim', controller: 'Blå Kors', dataProtectionOfficer: 'personvernombud@eksempel.example' },
  kind: 'participant' as const,
  handover: {
    id: '4f1c2d3e-5a6b-4c7d-8e9f-0a1b2c3d4e5f',
    to: 'person' as const,
    language: 'nb' as const,
    at: '2026-11-20T12:44:00.000Z',
    by: staff,
  },
  parts: [{ part: 'profile' as const, items: [{ preferredName: 'Anna Eksempel', phase: 'during' }] }],
  readings: [reading],
};
