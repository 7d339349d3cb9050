import type { PartnerInput } from '#shared/partners/index.ts';

/** A partner as staff write one. */
export const aPartner = (overrides: Partial<PartnerInput> = {}): PartnerInput => ({
  name: 'MO-senteret Trondheim',
  kind: 'moCentre',
  contacts: [{ name: 'Ingrid Strand', role: 'Leder', phone: '+4799999901', email: 'ingrid@mo-senteret.example' }],
  note: '',
  ...overrides,
});
