import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { askForCall, logMeetingByLink, MOST_TRIES_AN_HOUR, openLink, pauseByLink } from '#shared/byLink/index.ts';
import { revokeLink } from '#shared/links/index.ts';
import { stepMatch } from '#shared/matching/index.ts';
import { getParticipant, recordConsent } from '#shared/participants/index.ts';
import { getVolunteer, stepVolunteer } from '#shared/volunteers/index.ts';
import { liveCities } from '#test/support/cities.ts';
import { itIs, pass } from '#test/support/clock.ts';
import { aMeeting, aVolunteerStep } from '#test/support/factories/index.ts';
import { givenVolunteer } from '#test/support/given.ts';
import { loggedLines } from '#test/support/output.ts';
import { givenAsked, givenMeeting, givenVolunteerLink, linksOf } from './given.ts';
import { openingFrom } from './opening.ts';

const live = liveCities();
const { trondheim, fredrikstad } = live;
const as = null;
const guess = (): string => randomBytes(32).toString('base64url');
const from = (address: string) => ({ headers: { 'x-viewer-address': address } });

/** What whoever tries a token is told, without what differs from request to request. */
async function told(token: string, city = trondheim) {
  const { status, text } = await city.call(openLink, { as, body: { token } });
  return { status, text: text.replace(/"correlationId":"[^"]*"/, '') };
}
const nowhere = () => told(guess());

describe('a link that leads nowhere', () => {
  test('is refused alike whether it was guessed, tampered with, withdrawn, too old or used in another city', async () => {
    const { id } = await givenVolunteer(trondheim);
    const { token, linkId } = await givenVolunteerLink(trondheim, live, id, 'pause');
    const expected = await nowhere();
    expect(expected).toEqual({ status: 404, text: expect.stringContaining('by-link.leads-nowhere') });
    expect(await told(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)).toEqual(expected);
    expect(await told('')).toEqual(expected);
    expect(await told(token, fredrikstad)).toEqual(expected);
    expect((await told(token)).status).toBe(200);

    await trondheim.call(revokeLink, { params: { volunteerId: id, linkId }, body: {} });
    expect(await told(token)).toEqual(expected);
    expect((await linksOf(trondheim, id)).items).toMatchObject([{ id: linkId, state: 'revoked' }]);

    const again = await givenVolunteerLink(trondheim, live, id, 'pause');
    itIs('2027-02-19T10:00:00Z');
    expect((await told(again.token)).status).toBe(200);
    itIs('2027-02-20T10:00:00Z');
    expect(await told(again.token)).toEqual(expected);
  });

  test('is refused alike when it is used for another purpose', async () => {
    const { id } = await givenVolunteer(trondheim);
    const { token } = await givenVolunteerLink(trondheim, live, id, 'call');
    const meeting = { token, meetingId: id, meeting: aMeeting(), another: false };
    const answers = [
      await trondheim.call(pauseByLink, { as, body: { token, returnOn: '2027-01-15' } }),
      await trondheim.call(logMeetingByLink, { as, body: meeting }),
      await trondheim.call(askForCall, { as, body: { token: guess() } }),
    ];
    const { text } = await nowhere();
    for (const answer of answers) {
      expect(answer.status).toBe(404);
      expect(answer.text.replace(/"correlationId":"[^"]*"/, '')).toBe(text);
    }
  });

  test.each(['withdrawn', 'ended', 'left', 'periodOver'] as const)('is refused alike after what it rested on is gone: %s', async (why) => {
    const { token, participantId, matchId, volunteerId, version } = await givenMeeting(trondheim, live);
    const expected = await nowhere();
    expect((await told(token)).status).toBe(200);
    if (why === 'withdrawn') {
      const params = { participantId };
      const { participant } = (await trondheim.call(getParticipant, { params })).body;
      const body = { version: participant.version, purpose: 'shareWithVolunteer', given: null };
      await trondheim.call(recordConsent, { params, body });
    }
    if (why === 'ended') {
      const body = { action: 'end', version, on: '2026-11-21', endReason: 'onOwnFeet' } as const;
      await trondheim.call(stepMatch, { params: { participantId, matchId }, body });
    }
    if (why === 'left') {
      const params = { volunteerId };
      const { volunteer } = (await trondheim.call(getVolunteer, { params })).body;
      await trondheim.call(stepVolunteer, { params, body: aVolunteerStep({ action: 'leave', version: volunteer.version }) });
    }
    if (why === 'periodOver') itIs('2027-02-02T10:00:00Z');
    expect(await told(token)).toEqual(expected);
  });

  test('is a proposal’s as soon as the consent to share is withdrawn: the words are gone at once', async () => {
    const { token, participantId } = await givenAsked(trondheim, live);
    const params = { participantId };
    const { participant } = (await trondheim.call(getParticipant, { params })).body;
    const body = { version: participant.version, purpose: 'shareWithVolunteer', given: null };
    await trondheim.call(recordConsent, { params, body });
    expect(await told(token)).toEqual(await nowhere());
  });
});

describe('a token', () => {
  test('stands nowhere but in the message: not in the table, not in a line of any log', async () => {
    const { token } = await givenMeeting(trondheim, live);
    await told(token);
    await trondheim.call(logMeetingByLink, {
      as,
      body: { token, meetingId: '9b2d4f60-1111-4222-8333-444455556666', meeting: aMeeting(), another: false },
    });
    await told(guess());
    const table = JSON.stringify(await live.table.items());
    expect(table).not.toContain(token);
    expect(table).toContain(createHash('sha256').update(token).digest('hex'));
    const lines = loggedLines();
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.join('\n')).not.toContain(token);
  });

  test('is drawn anew when a link is sent anew, and the one before finds nothing', async () => {
    const { id } = await givenVolunteer(trondheim);
    const first = await givenVolunteerLink(trondheim, live, id, 'call');
    const second = await givenVolunteerLink(trondheim, live, id, 'call');
    expect((await told(first.token)).status).toBe(404);
    expect((await told(second.token)).status).toBe(200);
    expect((await live.table.items()).filter(({ pk }) => String(pk).startsWith('trondheim#link#'))).toHaveLength(1);
  });
});

describe('trying', () => {
  test('ten thousand times finds nothing, and locks out whoever tries and nobody else', { timeout: 60_000 }, async () => {
    const { token } = await givenMeeting(trondheim, live);
    const statuses = new Map<number, number>();
    const open = openingFrom('203.0.113.66', trondheim, live);
    const attempt = async () => {
      const status = await open(guess());
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    };
    // at first one by one, so that it is seen where they are stopped
    for (let tried = 0; tried < MOST_TRIES_AN_HOUR; tried += 1) await attempt();
    for (let tried = MOST_TRIES_AN_HOUR; tried < 10_000; ) {
      const together = Math.min(100, 10_000 - tried);
      await Promise.all(Array.from({ length: together }, attempt));
      tried += together;
    }
    expect([...statuses]).toEqual([
      [404, MOST_TRIES_AN_HOUR],
      [429, 10_000 - MOST_TRIES_AN_HOUR],
    ]);
    expect((await told(token)).status).toBe(200);
    const same = await trondheim.call(openLink, { as, body: { token }, ...from('203.0.113.66') });
    expect({ status: same.status, code: same.problem.code }).toEqual({ status: 429, code: 'by-link.too-many' });
    pass(3600);
    expect((await trondheim.call(openLink, { as, body: { token }, ...from('203.0.113.66') })).status).toBe(200);
  });
});
