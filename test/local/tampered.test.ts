import { describe, expect, test } from 'vitest';
import { deploy } from '#local/assembly/deployment.ts';
import { addPartner, FAILED, listPartners } from './call.ts';
import { productAssembly, runningCloud } from './localCloud.ts';
import { allows, tampered, without } from './tamper.ts';

// What is wired wrongly for AWS must be wrong here too, and in the same way. A city's stack is tampered with at a time;
// two cities share a cloud only so that fewer need be started.

const TRONDHEIM = 'City-trondheim';
const FREDRIKSTAD = 'City-fredrikstad';
const assembly = await productAssembly();

describe('an environment variable and a right are gone', async () => {
  const noTableName = tampered(assembly, TRONDHEIM, (key, value) => (key === 'TABLE_NAME' ? undefined : value));
  const noPutItem = without((member) => member === 'dynamodb:PutItem');
  const cloud = await runningCloud(tampered(noTableName, FREDRIKSTAD, noPutItem));

  test('without its variable the function does not load, and the gateway says so and no more', async () => {
    expect(await listPartners(cloud.url('trondheim'))).toEqual(FAILED);
    await cloud.written('TABLE_NAME');
  });

  test('without PutItem in its role it can read and not write', async () => {
    expect(await listPartners(cloud.url('fredrikstad'))).toMatchObject({ status: 200 });
    expect(await addPartner(cloud.url('fredrikstad'))).toMatchObject({ status: 500 });
    await cloud.written('AccessDeniedException');
  });
});

describe('the statement for the key is gone, and the issuer is another city’s', async () => {
  const [pool] = deploy(assembly, () => '')
    .resources('AWS::Cognito::UserPool')
    .filter(({ stack }) => stack.name === TRONDHEIM);
  const issuer = `https://cognito-idp.eu-north-1.amazonaws.com/${pool?.id}`;
  const noKey = tampered(
    assembly,
    TRONDHEIM,
    without((member) => allows(member, 'kms:Decrypt')),
  );
  const cloud = await runningCloud(tampered(noKey, FREDRIKSTAD, (key, value) => (key === 'Issuer' ? issuer : value)));

  test('without the right to the table’s key it can read nothing', async () => {
    expect(await listPartners(cloud.url('trondheim'))).toMatchObject({ status: 500 });
    await cloud.written('AccessDeniedException');
  });

  test('with another pool as issuer the city’s own staff are strangers', async () => {
    expect(await listPartners(cloud.url('fredrikstad'))).toEqual({ status: 401, body: '{"message":"Unauthorized"}' });
  });
});

describe('the permission to be called is gone', async () => {
  const toNobody = (key: string, value: unknown): unknown =>
    key === 'Principal' && value === 'apigateway.amazonaws.com' ? 'events.amazonaws.com' : value;
  const cloud = await runningCloud(tampered(assembly, TRONDHEIM, toNobody));

  test('the gateway cannot reach the functions of that city', async () => {
    expect(await listPartners(cloud.url('trondheim'))).toEqual(FAILED);
  });

  test('the city nobody tampered with adds a partner and finds it', async () => {
    expect(await addPartner(cloud.url('fredrikstad'))).toMatchObject({ status: 201 });
    const { status, body } = await listPartners(cloud.url('fredrikstad'));
    expect(status).toBe(200);
    expect(JSON.parse(body).items).toHaveLength(1);
  });
});
