import { describe, expect, test } from 'vitest';
import { checkedCities } from '#infra/checkedCities.ts';
import { cities } from '#infra/cities.ts';
import { entries, nationalEntries } from '#infra/entries.ts';
import type { Entry, Prefix } from '#infra/entry.ts';
import { isAllowed } from '#local/iam/evaluate.ts';
import { synthesisedWith } from './constructed.ts';
import { deployed } from './deployed.ts';
import { type DeployedRole, rolesIn, tableKeyOf } from './principals.ts';

/** Another city whose name begins with the first one's. */
const LONGER_NAME = 'trondheim-vest';
const { directory } = synthesisedWith(checkedCities([...cities, { ...cities[0], id: LONGER_NAME, name: 'Trondheim vest' }]));
const deployment = await deployed(directory);
const roles = rolesIn(deployment);
const tableKey = tableKeyOf(deployment);
const [tableStream] = deployment.resources('AWS::Lambda::EventSourceMapping').map(({ properties }) => properties.EventSourceArn);

/** Functions that may touch more than one city's keys. Whoever adds one writes it here, with its reason. */
const MAY_CROSS_CITIES: readonly string[] = [
  // makes what the national office orders: it reaches the nation's keys alone, and no city's
  'steg-platform-editions',
  // counts what changes in every city, and adds it to the nation's figures
  'steg-platform-projector',
  // counts anew what every city has, to see whether it was counted right
  'steg-platform-recount',
];

const TABLE = 'arn:aws:dynamodb:eu-north-1:123456789012:table/steg-for-steg';
const INDEXES = ['byVolunteer', 'byResponsible'] as const;
const indexArn = (index: (typeof INDEXES)[number]): string => `${TABLE}/index/${index}`;

const READS = ['GetItem', 'BatchGetItem', 'Query', 'ConditionCheckItem'];
const WRITES = ['PutItem', 'UpdateItem', 'DeleteItem'];
const NEVER = [
  ...['Scan', 'BatchWriteItem', 'PartiQLSelect', 'PartiQLInsert', 'PartiQLUpdate', 'PartiQLDelete'],
  ...['DescribeTable', 'DeleteTable', 'UpdateTable', 'ExportTableToPointInTime', 'CreateBackup', 'UpdateTimeToLive'],
];
/** What following the table's changes takes, and is asked of its stream alone. */
const FOLLOWING = ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'];
/** All that can be asked of an index. */
const OF_AN_INDEX = ['Query', 'Scan', 'PartiQLSelect'];

/** All that may be done to a login: a new one is written here too, so that nobody gets it unseen. */
const LOGIN_ACTIONS = [
  ...['AdminGetUser', 'AdminListGroupsForUser', 'AdminCreateUser', 'AdminAddUserToGroup', 'AdminRemoveUserFromGroup'],
  ...['AdminDisableUser', 'AdminUserGlobalSignOut', 'AdminEnableUser', 'AdminDeleteSoftwareToken'],
].map((action) => `cognito-idp:${action}`);

/** Keys after `<city>#`: one of each kind there is, and near misses of those that are whole keys. */
const KEYS = [
  ...['participant#1f', 'journal#1f', 'volunteer#1f', 'engagement#1f', 'access#1f', 'pool#volunteer', 'staff', 'cards#participant'],
  ...[
    'cards#volunteer',
    'cards#partner',
    'cards#match',
    'cards#unheard-of',
    'cards#participant#1',
    'staff#1',
    'staffing',
    'caseload',
    'caseload#1',
    'imports#volunteer',
    'imports#participant',
    'membership#1f',
    'working',
    'working#1',
    '',
  ],
  ...['application#1f', 'applications', 'cards#application', 'cards#application#1', 'settings', 'settings#1', 'visit#1f', 'visit'],
  ...['messages', 'messages#1'],
  ...['figures', 'figures#2026-11', 'figuresque', 'mark#0a', 'seen#0a'],
  ...['publications', 'publications#1', 'orders', 'orders#1', 'draft#2026#1', 'published#2026#1', 'counted#2026#1', 'published'],
  ...[...entries, ...nationalEntries].map(({ name }) => `idem-${name}#1f`),
];

const covers = (prefixes: readonly Prefix[], key: string): boolean =>
  prefixes.some((prefix) => (prefix.endsWith('#') ? key.startsWith(prefix) : key === prefix));

/** What the table of prefixes says, told again without a look at how policies are made. */
function saysTheTable(entry: Entry, action: string, key: string): boolean {
  if (READS.includes(action)) return covers(entry.reads, key);
  if (action === 'DeleteItem' && covers(entry.removes ?? [], key)) return true;
  return covers(entry.writes, key) || (action === 'PutItem' && covers(entry.appends, key));
}

/** Asks for one role; no keys at all means a request that names none. */
const asks = ({ principal }: DeployedRole, action: string, resource: string, keys: string[]): Promise<boolean> =>
  isAllowed(principal, { action: `dynamodb:${action}`, resource, context: keys.length > 0 ? { 'dynamodb:LeadingKeys': keys } : {} });

/** The tenant whose stack it is; the nation's keys begin as its stack is called. */
const tenantIdOf = ({ stackName }: DeployedRole): string => stackName.replace('City-', '').toLowerCase();

const running = roles.flatMap((role) => {
  const entry = [...entries, ...nationalEntries].find(({ name }) => name === role.entry);
  return entry === undefined ? [] : [{ role, entry, name: entry.name, tenantId: tenantIdOf(role) }];
});
const inTrondheim = running.filter(({ tenantId }) => tenantId === 'trondheim');
const nationally = running.filter(({ tenantId }) => tenantId === 'national');

test('every entry of every city, and of the nation, runs as a role of its own', () => {
  const ofCities = [...cities.map(({ id }) => id), LONGER_NAME].flatMap((id) => entries.map(({ name }) => `${id} ${name}`));
  const all = [...ofCities, ...nationalEntries.map(({ name }) => `national ${name}`)];
  expect(running.map(({ name, tenantId }) => `${tenantId} ${name}`).toSorted()).toEqual(all.toSorted());
  expect(new Set(running.map(({ role }) => role.principal.arn)).size).toBe(running.length);
});

test.each(inTrondheim)('$name has the same policy in every city, with the city in place of Trondheim', ({ role, name }) => {
  const generalised = (one: DeployedRole): string => {
    const tenantId = tenantIdOf(one);
    const words = JSON.stringify(one.statements).replaceAll(`"${tenantId}#`, '"CITY#').replaceAll(`/${tenantId}/`, '/CITY/');
    return words.replaceAll(/userpool\/[\w-]+/g, 'userpool/POOL').replaceAll(`/${tenantId}.avtale.`, '/CITY.avtale.');
  };
  for (const other of running.filter((one) => one.name === name)) expect(generalised(other.role)).toBe(generalised(role));
});

describe.each([...inTrondheim, ...nationally])('$name for $tenantId', ({ role, entry, tenantId }) => {
  const foreign = ['trondheim', 'fredrikstad', LONGER_NAME, 'trondhei', 'nationally', 'national', 'platform', ''].filter(
    (id) => id !== tenantId,
  );

  test.each([...READS, ...WRITES])('%s reaches the keys the table says, among its own', async (action) => {
    for (const key of KEYS) {
      const expected = saysTheTable(entry, action, key);
      expect(await asks(role, action, TABLE, [`${tenantId}#${key}`]), `${action} ${key}`).toBe(expected);
    }
  });

  test.each([...READS, ...WRITES])('%s reaches nothing of another city or the nation', async (action) => {
    for (const key of KEYS) {
      for (const other of foreign) expect(await asks(role, action, TABLE, [`${other}#${key}`]), `${action} ${other}#${key}`).toBe(false);
      expect(await asks(role, action, TABLE, [`${tenantId}#${key}`, `fredrikstad-x#${key}`]), `${action} ${key} and another's`).toBe(false);
      expect(await asks(role, action, TABLE, [`${tenantId}${key}`]), `${action} ${key} without a divider`).toBe(false);
    }
  });

  test('a request that names no key is refused', async () => {
    for (const action of [...READS, ...WRITES, ...NEVER]) expect(await asks(role, action, TABLE, []), action).toBe(false);
    for (const index of INDEXES) {
      for (const action of OF_AN_INDEX) expect(await asks(role, action, indexArn(index), []), `${action} on ${index}`).toBe(false);
    }
  });

  test('no scan, no PartiQL and nothing about the table itself, even on its own keys', async () => {
    for (const action of NEVER) {
      for (const key of KEYS) expect(await asks(role, action, TABLE, [`${tenantId}#${key}`]), `${action} ${key}`).toBe(false);
    }
  });

  test.each(INDEXES)('the index %s answers a query on the keys the table says, and only that', async (index) => {
    const queried = entry.queries[index] ?? [];
    const INDEX = indexArn(index);
    for (const key of KEYS) {
      expect(await asks(role, 'Query', INDEX, [`${tenantId}#${key}`]), key).toBe(covers(queried, key));
      for (const other of foreign) expect(await asks(role, 'Query', INDEX, [`${other}#${key}`]), `${other}#${key}`).toBe(false);
    }
    for (const action of OF_AN_INDEX.filter((one) => one !== 'Query')) {
      for (const key of KEYS) expect(await asks(role, action, INDEX, [`${tenantId}#${key}`]), `${action} ${key}`).toBe(false);
    }
  });

  test('the key decrypts for the table, and for nothing else', async () => {
    const decrypts = (context: Record<string, string>): Promise<boolean> =>
      isAllowed(role.principal, { action: 'kms:Decrypt', resource: tableKey.arn, context, resourcePolicy: tableKey.policy });
    expect(await decrypts({ 'kms:ViaService': 'dynamodb.eu-north-1.amazonaws.com' })).toBe(entry.reads.length > 0);
    expect(await decrypts({ 'kms:ViaService': 's3.eu-north-1.amazonaws.com' })).toBe(false);
    expect(await decrypts({})).toBe(false);
  });
});

describe('over all roles', () => {
  const crossing = roles.filter((role) => {
    const own = `${tenantIdOf(role)}#`;
    return role.statements
      .filter(({ Action }) => Action.some((action) => action.startsWith('dynamodb:') || action.startsWith('*')))
      .filter(({ Resource }) => !Resource.every((resource) => resource === tableStream))
      .some(({ Condition }) => {
        const keys = Condition['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'] ?? ['*'];
        return keys.some((key) => !key.startsWith(own)) || Condition.Null?.['dynamodb:LeadingKeys']?.[0] !== 'false';
      });
  });

  test('those that may cross cities are the ones named here', () => {
    expect(crossing.map(({ functionName, principal }) => functionName ?? principal.arn).sort()).toEqual(MAY_CROSS_CITIES);
  });

  test('the stream of all changes is followed by those alone', () => {
    const following = roles.filter(({ statements }) => statements.some(({ Resource }) => Resource.some((one) => one.includes('/stream/'))));
    expect(following.map(({ functionName }) => functionName).sort()).toEqual(['steg-platform-editions', 'steg-platform-projector']);
  });

  test('everything is allowed by name: no star for an action, none for all resources, no policy from elsewhere', () => {
    for (const { principal, statements, elsewhere } of roles) {
      expect(elsewhere, principal.arn).toEqual([]);
      for (const { Effect, Action, Resource, NotResource } of statements) {
        expect(Effect).toBe('Allow');
        expect(
          Action.filter((action) => action.includes('*')),
          principal.arn,
        ).toEqual([]);
        expect(Resource, principal.arn).not.toContain('*');
        // a phone has no name in IAM
        if (NotResource.length > 0) expect([Action, NotResource]).toEqual([['sns:Publish'], ['arn:aws:sns:*:*:*']]);
      }
    }
  });

  // a scan or PartiQL granted under these conditions would be refused here and return everything there
  test('what is granted on the table is named here, action by action', () => {
    const granted = roles
      .flatMap(({ statements }) => statements.flatMap(({ Action }) => Action))
      .filter((action) => action.startsWith('dynamodb:'));
    expect(new Set(granted)).toEqual(new Set([...READS, ...WRITES, ...FOLLOWING].map((action) => `dynamodb:${action}`)));
  });

  test('only the entry that administers logins may, only in its own pool, and only what staff need', () => {
    for (const { role, entry } of running) {
      const rights = role.statements.filter(({ Action }) => Action.some((action) => action.startsWith('cognito-idp:')));
      expect(
        rights.flatMap(({ Resource }) => Resource),
        entry.name,
      ).toEqual(entry.administersLogins ? [role.userPoolArn] : []);
      expect(rights.flatMap(({ Action }) => Action)).toEqual(entry.administersLogins ? LOGIN_ACTIONS : []);
    }
  });

  test('only the entry that sends messages may: to phones and no topic, and from its own city’s address', async () => {
    for (const { role, entry, tenantId } of running) {
      const may = (action: string, resource: string): Promise<boolean> => isAllowed(role.principal, { action, resource, context: {} });
      const sends = entry.sendsMessages === true;
      expect(await may('sns:Publish', '*'), entry.name).toBe(sends);
      expect(await may('sns:Publish', 'arn:aws:sns:eu-north-1:123456789012:steg-for-steg-alarms'), entry.name).toBe(false);
      const identity = (city: string) => `arn:aws:ses:eu-north-1:123456789012:identity/${city}.avtale.example`;
      expect(await may('ses:SendEmail', identity(tenantId)), entry.name).toBe(sends);
      expect(await may('ses:SendEmail', identity('another')), entry.name).toBe(false);
      expect(await may('ses:SendRawEmail', identity(tenantId)), entry.name).toBe(false);
    }
  });

  test('no role reaches a service that nothing here needs', () => {
    const services = new Set(
      roles.flatMap(({ statements }) => statements.flatMap(({ Action }) => Action.map((action) => action.split(':')[0]))),
    );
    expect([...services].toSorted()).toEqual(['cognito-idp', 'dynamodb', 'kms', 'logs', 's3', 'ses', 'sns']);
  });
});
