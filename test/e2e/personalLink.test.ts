import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { type Caller, callApi } from '#local/callApi.ts';
import { signIn } from '#local/signIn.ts';
import { addDays, addMonths, dateIn } from '#shared/kernel/index.ts';
import { sendMatchLink } from '#shared/links/index.ts';
import { createAssignment, getMatching, proposeMatch, saveBrief, stepMatch } from '#shared/matching/index.ts';
import { recordConversation, registerParticipant, saveWishes } from '#shared/participants/index.ts';
import { prepareVolunteer, registerVolunteer, stepVolunteer } from '#shared/volunteers/index.ts';
import { aBrief, aConversation, anAssignment, aParticipant, aVolunteer, someWishes } from '#test/support/factories/index.ts';
import { walkTo } from '#test/support/wayIn.ts';
import { expectAccessible } from './support/accessible.ts';
import { PHONE, testBrowser } from './support/browser.ts';
import { linkSent } from './support/linkSent.ts';
import { runningProduct } from './support/product.ts';

const cloud = await runningProduct();
const browser = await testBrowser();
const trondheim = cloud.url('trondheim');
const today = dateIn(new Date());
let caller: Caller;
let params = { participantId: '', matchId: '' };

const send = (purpose: 'answer' | 'meetings') => callApi(caller, sendMatchLink, { params, body: { purpose } });
const phone = () => browser.page({ viewport: PHONE, hasTouch: true, isMobile: true });
const choose = (page: Page, name: string) => page.getByText(name, { exact: true }).click();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const shows = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

beforeAll(async () => {
  caller = { url: trondheim, token: (await signIn(trondheim, 'veileder')).access };
  const { id: participantId } = await callApi(caller, registerParticipant, { body: aParticipant() });
  const ofPerson = { participantId };
  for (const days of [3, 2, 1]) {
    await callApi(caller, recordConversation, { params: ofPerson, body: aConversation({ on: addDays(today, -days) }) });
  }
  await callApi(caller, saveWishes, { params: ofPerson, body: someWishes() });
  const { id: assignmentId } = await callApi(caller, createAssignment, { params: ofPerson, body: anAssignment() });
  await callApi(caller, saveBrief, { params: { participantId, assignmentId }, body: aBrief({ agreedOn: today }) });
  const registered = await callApi(caller, registerVolunteer, { body: aVolunteer() });
  const { id: volunteerId } = await walkTo(
    'active',
    registered,
    {
      step: (id, body) => callApi(caller, stepVolunteer, { params: { volunteerId: id }, body }),
      prepare: (id, body) => callApi(caller, prepareVolunteer, { params: { volunteerId: id }, body }),
    },
    { on: today },
  );
  const { id: matchId } = await callApi(caller, proposeMatch, { params: ofPerson, body: { assignmentId, volunteerId } });
  params = { participantId, matchId };
});

test('a volunteer reads the brief, says yes, and logs meetings by link, one of them without network', async () => {
  await send('answer');
  const page = await phone();
  await page.goto(await linkSent(cloud, 'trondheim'));
  await shows(page, 'Vil du møte denne personen?');
  await shows(page, aBrief().text);
  expect(page.url()).toBe(`${trondheim}/lenke`);
  await expectAccessible(page, 'a proposal by link');
  await press(page, 'Ja, det vil jeg');
  await shows(page, /^Du har sagt ja/);
  // the tab keeps the link, and nothing else does
  await page.reload();
  await shows(page, /^Du har sagt ja/);
  const other = await phone();
  await other.goto(`${trondheim}/lenke`);
  await shows(other, 'Lenken virker ikke');

  const introduce = { action: 'introduce', version: 2, introductionOn: today } as const;
  const { version } = await callApi(caller, stepMatch, { params, body: introduce });
  const activate = { action: 'activate', version, period: { from: today, to: addMonths(today, 4) } } as const;
  await callApi(caller, stepMatch, { params, body: activate });
  await send('meetings');
  const meeting = await phone();
  await meeting.goto(await linkSent(cloud, 'trondheim'));
  await shows(meeting, 'Møte med Anna');
  await choose(meeting, 'Møttes');
  await choose(meeting, 'Turfølge');
  await choose(meeting, 'Ja');
  await expectAccessible(meeting, 'a meeting by link');
  await press(meeting, 'Lagre');
  await shows(meeting, 'Møtet er logget. Takk.');

  await meeting.context().setOffline(true);
  await choose(meeting, 'Avlyst');
  await press(meeting, 'Lagre');
  await shows(meeting, 'Lagret på telefonen. Sendes når du har nett.');
  await shows(meeting, 'Ikke sendt ennå');
  await meeting.context().setOffline(false);
  await shows(meeting, /Det er logget et møte denne dagen/);
  await meeting.getByRole('button', { name: /^Send likevel/ }).click();
  await meeting.getByText('Ikke sendt ennå').waitFor({ state: 'detached' });
  const { matches } = await callApi(caller, getMatching, { params: { participantId: params.participantId } });
  expect(matches[0]?.meetings.map(({ outcome }) => outcome).toSorted()).toEqual(['cancelled', 'held']);
});
