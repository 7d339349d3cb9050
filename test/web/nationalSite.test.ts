import { describe, expect, test } from 'vitest';
import { CASEWORKERS, NATIONAL_ROLES } from '#shared/kernel/index.ts';
import { isCity, siteConfig, siteName } from '#web/app/config.ts';
import { placesFor } from '#web/app/shell/navigation.ts';

const every = {
  auth: { issuer: 'https://issuer.example', loginUrl: 'https://login.example', clientId: 'client', scopes: ['openid'] },
  languages: ['nb', 'nn', 'en'],
};
const city = { city: { id: 'trondheim', name: 'Trondheim', kind: 'charity' }, ...every };
const office = { national: true, name: 'Nasjonalt kontor', cities: [], ...every };

describe('what a site is told of itself', () => {
  test('a city or the national office', () => {
    expect(isCity(siteConfig.parse(city))).toBe(true);
    expect(siteName(siteConfig.parse(city))).toBe('Trondheim');
    expect(isCity(siteConfig.parse(office))).toBe(false);
    expect(siteName(siteConfig.parse(office))).toBe('Nasjonalt kontor');
  });

  test.each([
    ['neither', every],
    ['both', { ...city, ...office }],
    ['an office that says it is none', { ...office, national: false }],
  ])('never %s', (_what, config) => {
    expect(siteConfig.safeParse(config).success).toBe(false);
  });
});

describe('the menu', () => {
  test('caseworkers have the figures of their city, an activity leader does not', () => {
    for (const role of CASEWORKERS) expect(placesFor([role]).map(({ to }) => to)).toContain('/tall');
    expect(placesFor(['activityLeader']).map(({ to }) => to)).not.toContain('/tall');
  });

  test('the national office has one place, and nobody in a city has it', () => {
    expect(placesFor(NATIONAL_ROLES).map(({ label }) => label)).toEqual(['national']);
    expect(placesFor(CASEWORKERS).map(({ label }) => label)).not.toContain('national');
  });
});
