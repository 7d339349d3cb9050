import { describe, expect, test } from 'vitest';
import { crossingFunctions } from '#infra/crossing.ts';
import { isAllowed } from '#local/iam/evaluate.ts';
import { deployed } from './deployed.ts';
import { rolesIn, tableKeyOf } from './principals.ts';
import { synthesised } from './synthesised.ts';

const deployment = await deployed((await synthesised()).directory);
const roles = rolesIn(deployment);
const tableKey = tableKeyOf(deployment);
const TABLE = 'arn:aws:dynamodb:eu-north-1:123456789012:table/steg-for-steg';
const INDEX = `${TABLE}/index/byVolunteer`;
const PARKED = 'arn:aws:s3:::steg-for-steg-parked-123456789012';

const GETS = ['GetItem', 'BatchGetItem'];
const CHANGES = ['PutItem', 'UpdateItem', 'DeleteItem'];
const ACTIONS = [...GETS, 'Query', 'ConditionCheckItem', ...CHANGES];
const NEVER = [
  'Scan',
  'BatchWriteItem',
  'PartiQLSelect',
  'PartiQLInsert',
  'PartiQLUpdate',
  'PartiQLDelete',
  'DescribeTable',
  'UpdateTable',
];

/** Those that are handed changes, and park what they cannot take. */
const FED = ['projector', 'editions'];

const CITIES = ['trondheim', 'trondheim-vest', 'eidskog', 'a-city-yet-to-come'];
/** Everything that stands in a city, and what nearly looks like that. */
const IN_A_CITY = [
  ...[
    'participant#1f',
    'journal#1f',
    'volunteer#1f',
    'engagement#1f',
    'access#1f',
    'pool#volunteer',
    'staff',
    'caseload',
    'idem-people#1f',
  ],
  ...['cards#participant', 'cards#volunteer', 'cards#partner', 'cards#match'],
  ...['figures', 'mark#0a', 'seen#0a', 'figures#2026', 'figuresque', 'mark', 'seen', 'marks#0a', ''],
];
const OUTSIDE = [
  ...['national#figures#2026-11', 'national#figures#now', 'national#figure#now', 'national#other'],
  ...['national#orders', 'national#orders#1', 'national#draft#2026#1', 'national#drafts'],
  ...['national#publications', 'national#published#2026#1', 'national#counted#2026#1', 'national#idem-publishing#1'],
  'figures',
  'mark#0a',
  'platform#x',
  '',
];

const NOTHING = /(?!)/;

/** What each may do with a key after `<city>#`, told without a look at how policies are made. */
const MAY: Readonly<Record<string, { readonly get: RegExp; readonly query: RegExp; readonly check: RegExp; readonly change: RegExp }>> = {
  projector: { get: /^(mark|seen)#/, query: /^mark#/, check: /^mark#/, change: /^((mark|seen)#|figures$)/ },
  recount: {
    get: /^(mark|seen|participant|journal|volunteer)#/,
    query: /^((mark|seen|participant|journal|volunteer)#|cards#(participant|volunteer)$|figures$)/,
    check: /^mark#/,
    change: /^((mark|seen)#|figures$)/,
  },
  editions: { get: NOTHING, query: NOTHING, check: NOTHING, change: NOTHING },
};

/** The same with a key of the nation's. What may only be put stands apart. */
const MAY_NATIONALLY: Readonly<Record<string, Readonly<Record<'get' | 'query' | 'check' | 'change' | 'add', RegExp>>>> = {
  projector: { get: NOTHING, query: NOTHING, check: NOTHING, change: /^figures#/, add: NOTHING },
  recount: { get: /^figures#/, query: NOTHING, check: NOTHING, change: /^figures#/, add: NOTHING },
  editions: {
    get: /^orders$/,
    query: /^((figures|counted)#|publications$)/,
    check: NOTHING,
    change: /^orders$/,
    add: /^draft#/,
  },
};

const asks = (principal: (typeof roles)[number]['principal'], action: string, resource: string, keys: string[]): Promise<boolean> =>
  isAllowed(principal, { action: `dynamodb:${action}`, resource, context: keys.length > 0 ? { 'dynamodb:LeadingKeys': keys } : {} });

test('each is tried below', () => {
  expect(Object.keys(MAY)).toEqual(crossingFunctions.map(({ name }) => name));
});

describe.each(crossingFunctions)('$name', ({ name }) => {
  const role = roles.find(({ functionName }) => functionName === `steg-platform-${name}`);
  const may = MAY[name];
  if (role === undefined || may === undefined) throw new Error(`${name} has no role, or nothing is said of it here.`);
  const { principal } = role;

  test.each(ACTIONS)('%s reaches in every city what it takes, and nothing else', async (action) => {
    const allowed = GETS.includes(action) ? may.get : CHANGES.includes(action) ? may.change : action === 'Query' ? may.query : may.check;
    for (const city of CITIES) {
      for (const key of IN_A_CITY) {
        expect(await asks(principal, action, TABLE, [`${city}#${key}`]), `${action} ${city}#${key}`).toBe(allowed.test(key));
      }
    }
  });

  test.each(ACTIONS)('%s reaches of the nation what it takes, and nothing else', async (action) => {
    const nationally = MAY_NATIONALLY[name];
    const allowed = GETS.includes(action) ? 'get' : CHANGES.includes(action) ? 'change' : action === 'Query' ? 'query' : 'check';
    for (const key of OUTSIDE) {
      const own = key.replace(/^national#/, '');
      const may = own !== key && (nationally?.[allowed].test(own) || (action === 'PutItem' && nationally?.add.test(own)));
      expect(await asks(principal, action, TABLE, [key]), `${action} ${key}`).toBe(may);
    }
  });

  test('one key it may touch does not open another', async () => {
    for (const action of ACTIONS)
      expect(await asks(principal, action, TABLE, ['trondheim#mark#0a', 'trondheim#staff']), action).toBe(false);
  });

  test('no key, no scan, no PartiQL, no index', async () => {
    for (const action of [...ACTIONS, ...NEVER]) {
      expect(await asks(principal, action, TABLE, []), action).toBe(false);
      expect(await asks(principal, action, INDEX, ['trondheim#engagement#1f']), `${action} on the index`).toBe(false);
    }
    for (const action of NEVER) expect(await asks(principal, action, TABLE, ['trondheim#mark#0a']), action).toBe(false);
  });

  test('the key decrypts for the table alone', async () => {
    const mayWithKey = (action: string, service: string): Promise<boolean> =>
      isAllowed(principal, {
        action: `kms:${action}`,
        resource: tableKey.arn,
        context: { 'kms:ViaService': `${service}.eu-north-1.amazonaws.com` },
        resourcePolicy: tableKey.policy,
      });
    expect(await mayWithKey('Decrypt', 'dynamodb')).toBe(true);
    expect(await mayWithKey('Decrypt', 's3')).toBe(false);
    expect(await mayWithKey('GenerateDataKey', 's3')).toBe(FED.includes(name));
    expect(await mayWithKey('GenerateDataKey', 'dynamodb')).toBe(false);
  });

  test('what is parked may be put there by those that the stream feeds, and read or removed by nobody', async () => {
    const object = `${PARKED}/aws/lambda/0a/shard/2026/11/21/2026-11-21T10.00.00-0a`;
    const may = (action: string, resource: string): Promise<boolean> =>
      isAllowed(principal, { action: `s3:${action}`, resource, context: {} });
    expect(await may('PutObject', object)).toBe(FED.includes(name));
    expect(await may('PutObject', `${PARKED}/elsewhere`)).toBe(false);
    for (const action of ['GetObject', 'DeleteObject', 'PutObjectAcl']) expect(await may(action, object), action).toBe(false);
  });
});
