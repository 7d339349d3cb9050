import { cities } from '#infra/cities.ts';
import { entries, nationalEntries } from '#infra/entries.ts';
import type { Entry } from '#infra/entry.ts';
import { type AnyRoute, CITY_ROLES, groupOf, NATIONAL_ROLES } from '#shared/kernel/index.ts';

/** Who has a stack of their own, told without a look at how stacks are made. */
export interface TestTenant {
  readonly id: string;
  readonly name: string;
  readonly stack: string;
  readonly entries: readonly Entry[];
  /** The groups of its login. */
  readonly groups: readonly string[];
  readonly answers: (route: AnyRoute) => boolean;
  /** The variable that tells its functions whom they serve, as JSON. */
  readonly told: readonly [name: string, value: unknown];
  /** What its page is told of the same. */
  readonly pageTold: object;
}

const NATIONAL_ONLY = 'nationalAnalyst';

export const cityTenants: readonly TestTenant[] = cities.map((city) => ({
  id: city.id,
  name: city.name,
  stack: `City-${city.id}`,
  entries,
  groups: [...CITY_ROLES.map(groupOf), ...city.services.map(({ id }) => `service-${id}`)],
  answers: ({ access }) => access === 'public' || !access.includes(NATIONAL_ONLY),
  told: ['CITY', city],
  pageTold: { city: { id: city.id, name: city.name, kind: city.kind } },
}));

export const nation: TestTenant = {
  id: 'national',
  name: 'Nasjonalt kontor',
  stack: 'National',
  entries: nationalEntries,
  groups: NATIONAL_ROLES.map(groupOf),
  answers: ({ access }) => access !== 'public' && access.includes(NATIONAL_ONLY),
  told: ['CITIES', { trondheim: 'Trondheim', fredrikstad: 'Fredrikstad', stavanger: 'Stavanger' }],
  pageTold: {
    national: true,
    name: 'Nasjonalt kontor',
    cities: cities.map(({ id, name, kind, nationalAgreement, minimumConversations }) => ({
      id,
      name,
      kind,
      shares: kind === 'charity',
      agreedFrom: nationalAgreement,
      minimumConversations,
    })),
  },
};

export const tenants: readonly TestTenant[] = [...cityTenants, nation];
