import { describe, expect, test } from 'vitest';
import { localFetch } from '#local/fetch.ts';
import { productAssembly, runningCloud } from './localCloud.ts';
import { tampered } from './tamper.ts';

const assembly = await productAssembly();
const cloud = await runningCloud(assembly);
const url = cloud.url('trondheim');
const get = (path: string, init?: RequestInit) => localFetch(`${url}${path}`, init);

describe('the page', () => {
  test.each(['/', '/index.html', '/deltakere', '/deltakere/5f0c', '/innlogging?code=1'])(
    '%s is the one page, never cached',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/html');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toContain('Steg for Steg');
    },
  );

  test('a file with a hash in its name is kept for ever', async () => {
    const response = await get('/assets/index-0.js');
    expect(response.headers.get('content-type')).toBe('text/javascript');
    expect(response.headers.get('cache-control')).toContain('immutable');
  });

  test('a file that is not there is not the page', async () => {
    expect((await get('/assets/index-1.js')).status).toBe(403);
  });

  test('only reading is allowed outside the API', async () => {
    expect((await get('/', { method: 'POST', body: 'x' })).status).toBe(403);
  });

  test('its configuration is the city’s, with addresses of this machine', async () => {
    const { id, clientId } = cloud.pool('trondheim');
    expect(await (await get('/config.json')).json()).toMatchObject({
      city: { id: 'trondheim', name: 'Trondheim' },
      auth: {
        issuer: `https://cognito-idp.eu-north-1.amazonaws.com/${id}`,
        clientId,
        loginUrl: expect.stringMatching(`^http://[\\w-]+\\.auth\\.localhost:${cloud.port}$`),
      },
    });
  });
});

describe('headers', () => {
  test.each(['/', '/config.json', '/api/openapi.json', '/api/nowhere'])('%s has those of the template', async (path) => {
    const { headers } = await get(path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d+; includeSubDomains/);
  });

  test('the content security policy allows the sign-in of this machine, and asks for no TLS, which it has not', async () => {
    const policy = (await get('/')).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`connect-src 'self' http://*.auth.localhost:${cloud.port}`);
    expect(policy).not.toContain('https:');
    expect(policy).not.toContain('upgrade-insecure-requests');
  });
});

describe('names', () => {
  test('every city of the assembly answers at its own', async () => {
    expect(cloud.cities).toEqual(['trondheim', 'fredrikstad', 'eidskog', 'stavanger']);
    for (const city of cloud.cities) {
      const { city: own } = await (await localFetch(`${cloud.url(city)}/config.json`)).json();
      expect(own.id).toBe(city);
    }
  });

  test('the national office answers at its own, and is no city', async () => {
    expect(cloud.tenants).toEqual([...cloud.cities, 'national']);
    const config = await (await localFetch(`${cloud.url('national')}/config.json`)).json();
    expect(config).toMatchObject({ national: true, auth: { clientId: cloud.pool('national').clientId } });
    expect(config).not.toHaveProperty('city');
  });

  test('a name nobody has is told which there are', async () => {
    const response = await localFetch(`http://oslo.localhost:${cloud.port}/`);
    expect(response.status).toBe(404);
    expect((await response.json()).message).toContain('trondheim.localhost');
  });
});

describe('a template that hands the API less than it needs', async () => {
  const poorer = await runningCloud(
    tampered(assembly, 'City-trondheim', (key, value) =>
      key === 'OriginRequestPolicyId' || key === 'OriginCustomHeaders' ? undefined : value,
    ),
  );

  test('without the origin’s header nobody gets in', async () => {
    const response = await localFetch(`${poorer.url('trondheim')}/api/openapi.json`);
    expect(response.status).toBe(403);
  });
});
