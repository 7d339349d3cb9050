import { describe, expect, test } from 'vitest';
import { openLink } from '#shared/byLink/index.ts';
import { revokeLink } from '#shared/links/index.ts';
import { stepMatch } from '#shared/matching/index.ts';
import { givenMeeting, linksOf } from '#test/byLink/given.ts';
import { type GivenMatch, givenActiveMatch } from '#test/matching/given.ts';
import { lineOf } from '#test/messages/outgoing.ts';
import { liveCities } from '#test/support/cities.ts';
import { itIs } from '#test/support/clock.ts';

const live = liveCities();
const { trondheim } = live;

const extend = ({ participantId, matchId, version }: GivenMatch, to: string) =>
  trondheim.call(stepMatch, { params: { participantId, matchId }, body: { action: 'extend', to, version } });
const opened = async (token: string) => (await trondheim.call(openLink, { as: null, body: { token } })).status;

/** What phones are sent from now on. */
async function sentNow(): Promise<string[]> {
  const line = lineOf(trondheim, live);
  await line.run();
  return line.sent.map(({ text }) => text);
}

describe('when two agree to meet for longer', () => {
  test('a volunteer who logs meetings by a link is sent one for the longer period, and the first is good to its own last day', async () => {
    const match = await givenMeeting(trondheim, live);
    await extend(match, '2027-05-01');
    const [text = '', ...others] = await sentNow();
    expect(text).toMatch(/^Du har en avtale\. Åpne lenken: https:\/\/trondheim\.example\/lenke#[\w-]{43}$/);
    expect(others).toEqual([]);
    const token = text.split('#')[1] ?? '';
    expect((await linksOf(trondheim, match.volunteerId)).items).toMatchObject([
      { purpose: 'meetings', expiresOn: '2027-05-01', state: 'sent' },
      { purpose: 'meetings', expiresOn: '2027-02-01', state: 'sent' },
    ]);
    expect([await opened(match.token), await opened(token)]).toEqual([200, 200]);
    itIs('2027-02-02T11:00:00Z');
    expect([await opened(match.token), await opened(token)]).toEqual([404, 200]);
    itIs('2027-05-02T11:00:00Z');
    expect(await opened(token)).toBe(404);
  });

  test('and for longer once more before it was sent, one link is sent, for the longest', async () => {
    const match = await givenMeeting(trondheim, live);
    const { body } = await extend(match, '2027-05-01');
    await extend({ ...match, version: body.version }, '2027-08-01');
    expect(await sentNow()).toHaveLength(1);
    const { items } = await linksOf(trondheim, match.volunteerId);
    expect(items.map(({ state, expiresOn }) => [state, expiresOn])).toEqual([
      ['sent', '2027-08-01'],
      ['revoked', '2027-05-01'],
      ['sent', '2027-02-01'],
    ]);
  });

  test('however often they do, only the link that was sent last stands beside the new one', async () => {
    const match = await givenMeeting(trondheim, live);
    const { body } = await extend(match, '2027-05-01');
    await sentNow();
    await extend({ ...match, version: body.version }, '2027-08-01');
    expect((await linksOf(trondheim, match.volunteerId)).items.map(({ state }) => state)).toEqual(['waiting', 'sent', 'revoked']);
  });

  test('nobody is sent a link who never had one, or whose link a colleague has withdrawn', async () => {
    const without = await givenActiveMatch(trondheim);
    await extend(without, '2027-05-01');
    const withdrawn = await givenMeeting(trondheim, live);
    const { volunteerId, linkId } = withdrawn;
    await trondheim.call(revokeLink, { params: { volunteerId, linkId }, body: {} });
    await extend(withdrawn, '2027-05-01');
    expect(await sentNow()).toEqual([]);
    expect((await linksOf(trondheim, without.volunteerId)).items).toEqual([]);
  });
});
