import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Caller, callApi } from '#local/callApi.ts';
import { signIn } from '#local/signIn.ts';
import { openRecord } from '#shared/access/index.ts';
import { listApplications } from '#shared/applications/index.ts';
import { getDistribution } from '#shared/caseload/index.ts';
import { getMatching, listMatches } from '#shared/matching/index.ts';
import { listParticipants } from '#shared/participants/index.ts';
import { listPartners } from '#shared/partners/index.ts';
import { getPlan, handOutPlan } from '#shared/plans/index.ts';
import { listMembers } from '#shared/team/index.ts';
import { listVolunteers } from '#shared/volunteers/index.ts';
import { expectAccessible } from './support/accessible.ts';
import { DESKTOP, PHONE, testBrowser } from './support/browser.ts';
import { loadDemoInto } from './support/demo.ts';
import { runningProduct } from './support/product.ts';
import { signInAs } from './support/signIn.ts';

const cloud = await runningProduct();
const browser = await testBrowser();
const trondheim = cloud.url('trondheim');
/** Ids in addresses, in place of the names between braces. */
const ids = new Map<string, string>();

/** Every screen of a city. */
const PAGES = [
  '/',
  '/deltakere',
  '/deltakere/ny',
  '/deltakere/{matched}',
  '/deltakere/{matched}/plan',
  '/deltakere/{matched}/plan/{handout}',
  '/deltakere/{matched}/mal/nytt',
  '/deltakere/{matched}/mal/{goal}',
  '/deltakere/{matched}/kartlegging/ny',
  '/deltakere/{matched}/kartlegging/{assessment}',
  '/deltakere/{matched}/samtaler',
  '/deltakere/{matched}/samtaler/ny',
  '/deltakere/{matched}/onsker',
  '/deltakere/{matched}/onsker/endre',
  '/deltakere/{matched}/onsker/ny',
  '/deltakere/{matched}/kobling',
  '/deltakere/{waiting}/kobling/{assignment}',
  '/deltakere/{matched}/historikk',
  '/deltakere/{matched}/endre',
  '/tidgivere',
  '/tidgivere/ny',
  '/tidgivere/soknader',
  '/tidgivere/soknader?vis=avslatt',
  '/tidgivere/soknader/{application}',
  '/tidgivere/hent',
  '/tidgivere/{volunteer}',
  '/tidgivere?visning=tavle',
  '/tidgivere/veiledning',
  '/tidgivere/{volunteer}/vei-inn',
  '/tidgivere/{volunteer}/veiledning',
  '/tidgivere/{volunteer}/koblinger',
  '/tidgivere/{volunteer}/historikk',
  '/tidgivere/{volunteer}/endre',
  '/virksomheten/slettinger',
  '/koblinger',
  '/koblinger/{matched}/{match}',
  '/koblinger/{matched}/{match}/mote',
  '/samarbeid',
  '/samarbeid/ny',
  '/samarbeid/{partner}',
  '/samarbeid/{partner}/endre',
  '/tall',
  '/virksomheten',
  '/virksomheten/omrader',
  '/virksomheten/samtaler-og-kontakt',
  '/virksomheten/fordeling',
  '/virksomheten/fordeling/{colleague}',
  '/virksomheten/i-dag/{colleague}',
  '/virksomheten/ansatte',
  '/virksomheten/ansatte/ny',
  '/virksomheten/ansatte/{member}',
  '/virksomheten/ansatte/{member}/endre',
  '/virksomheten/rekruttering',
  '/bli-tidgiver',
  '/bli-tidgiver/takk',
  '/virksomheten/tidgivere',
] as const;

beforeAll(async () => {
  await loadDemoInto(cloud, ['trondheim']);
  const caller: Caller = { url: trondheim, token: (await signIn(trondheim, 'leder')).access };
  const active = (await callApi(caller, listMatches)).items.find(({ state }) => state === 'active');
  const waiting = (await callApi(caller, listParticipants)).items.find((card) => card.waitingAssignments > 0 && card.heldConversations > 2);
  for (const participantId of [active?.participantId, waiting?.id]) {
    await callApi(caller, openRecord, { params: { participantId: participantId ?? '' }, body: { reason: 'Ser over sidene' } });
  }
  const matching = waiting && (await callApi(caller, getMatching, { params: { participantId: waiting.id } }));
  const planned = { params: { participantId: active?.participantId ?? '' } };
  const { id: handout } = await callApi(caller, handOutPlan, { ...planned, body: { language: 'nb' } });
  const plan = await callApi(caller, getPlan, planned);
  const found = {
    handout,
    goal: plan.goals.find(({ goal }) => goal.state === 'open')?.goal.id,
    assessment: plan.assessments[0]?.id,
    matched: active?.participantId,
    match: active?.id,
    waiting: waiting?.id,
    assignment: matching?.assignments.find(({ state }) => state === 'waiting')?.id,
    volunteer: (await callApi(caller, listVolunteers)).items[0]?.id,
    member: (await callApi(caller, listMembers)).items[0]?.id,
    application: (await callApi(caller, listApplications)).items[0]?.id,
    colleague: (await callApi(caller, getDistribution)).shares.find(({ participants }) => participants > 0)?.member.id,
    partner: (await callApi(caller, listPartners)).items[0]?.id,
  };
  for (const [name, id] of Object.entries(found)) {
    if (!id) throw new Error(`The demo data has no ${name} to show`);
    ids.set(name, id);
  }
});

const addressOf = (path: string): string => `${trondheim}${path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids.get(name) ?? name)}`;

/** Waits until the page shows what it is for and has stopped loading. */
async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
}

// layout depends on the size and contrast on the colours, so that two of the four tell as much as all
describe.each([
  ['desktop, light', { viewport: DESKTOP }],
  ['phone, dark', { viewport: PHONE, hasTouch: true, isMobile: true, colorScheme: 'dark' }],
] as const)('%s', (_size, options) => {
  test('no page has a serious fault of accessibility, none is wider than the screen', async () => {
    const page = await browser.page(options);
    await signInAs(page, trondheim, 'leder');
    for (const path of PAGES) {
      await page.goto(addressOf(path));
      await settled(page);
      await expectAccessible(page, path);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(overflow, `${path} is so many pixels too wide`).toBeLessThanOrEqual(0);
    }
  });
});
