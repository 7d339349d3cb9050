import type { Role } from '#shared/kernel/roles.ts';
import { groupOf } from '#shared/kernel/roles.ts';
import { groupOfService, serviceOf } from '#shared/kernel/services.ts';
import { administer, CognitoRefusal } from './administer.ts';

/** The password of every demo login. It opens nothing but this machine, and is what the pools' own rule demands. */
export const DEMO_PASSWORD = 'Steg-for-steg-24';

interface DemoUser {
  readonly login: string;
  readonly role: Role;
  /** Invented names, one city's after another's. */
  readonly names: readonly string[];
  /** The services they work in, by tenant; all of a tenant that is not named. */
  readonly services?: Readonly<Record<string, readonly string[]>>;
}

/** One login per role: those of a city in every city, the analyst's at the national office. */
export const DEMO_USERS: readonly DemoUser[] = [
  {
    login: 'veileder',
    role: 'counsellor',
    names: ['Marit Solbakk', 'Hanne Torgersen', 'Sindre Aasland', 'Siren Haualand'],
    services: { fredrikstad: ['steg-for-steg'] },
  },
  {
    login: 'veileder2',
    role: 'counsellor',
    names: ['Sindre Aune', 'Guro Hvalby', 'Odd Magnor Lien', 'Yngve Fuglestad'],
    services: { fredrikstad: ['steg-for-steg'] },
  },
  { login: 'leder', role: 'unitLeader', names: ['Ragnhild Moholt', 'Terje Kråkerud', 'Solveig Engen', 'Torunn Bjelland'] },
  {
    login: 'sosionom',
    role: 'socialWorker',
    names: ['Jonas Heggdal', 'Amina Farah Lie', 'Kristin Bakketun', 'Eivind Nesvåg'],
    services: { fredrikstad: ['sosionom', 'varmestua'], eidskog: ['ettervern'] },
  },
  {
    login: 'aktivitet',
    role: 'activityLeader',
    names: ['Tore Ranheimsæter', 'Lise Gressvold', 'Per Magnor', 'Mona Tjelta'],
    services: { fredrikstad: ['aktivitetssenter'], eidskog: ['bolig'] },
  },
  { login: 'analytiker', role: 'nationalAnalyst', names: ['Ingunn Vestby'] },
];

/** What a pool must put somebody in for them to be what they are: their role, and each service they work in. */
function groupsFor({ role, services }: DemoUser, pool: { readonly groups: readonly string[]; readonly tenant: string }): string[] {
  const ofServices = services?.[pool.tenant]?.map(groupOfService) ?? pool.groups.filter((group) => serviceOf(group) !== undefined);
  return [groupOf(role), ...ofServices];
}

/** Makes the demo logins that a pool has the groups for and that are not there yet, as an operator would; those that are stay as they are. */
export async function makeDemoUsers(
  cognitoPort: number,
  pool: { readonly id: string; readonly groups: readonly string[]; readonly tenant: string; readonly number: number },
): Promise<void> {
  for (const one of DEMO_USERS.filter(({ role }) => pool.groups.includes(groupOf(role)))) {
    const { login, names } = one;
    const user = { UserPoolId: pool.id, Username: login };
    if (await exists(cognitoPort, user)) continue;
    await administer(cognitoPort, 'AdminCreateUser', {
      ...user,
      MessageAction: 'SUPPRESS',
      UserAttributes: [
        { Name: 'name', Value: names[pool.number % names.length] },
        { Name: 'email', Value: `${login}@${pool.tenant}.example` },
        { Name: 'email_verified', Value: 'true' },
      ],
    });
    await administer(cognitoPort, 'AdminSetUserPassword', { ...user, Password: DEMO_PASSWORD, Permanent: true });
    for (const GroupName of groupsFor(one, pool)) await administer(cognitoPort, 'AdminAddUserToGroup', { ...user, GroupName });
  }
}

async function exists(cognitoPort: number, user: Readonly<Record<string, string>>): Promise<boolean> {
  try {
    await administer(cognitoPort, 'AdminGetUser', user);
    return true;
  } catch (error) {
    if (error instanceof CognitoRefusal && error.type === 'UserNotFoundException') return false;
    throw error;
  }
}
