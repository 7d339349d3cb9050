import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { type Caller, callApi } from '#local/callApi.ts';
import { signIn } from '#local/signIn.ts';
import { addDays, dateIn } from '#shared/kernel/index.ts';
import { halfYearOf, laterMonth, monthOf, monthsOf, periodName } from '#shared/reporting/index.ts';
import { getReport, isAsked, writeReportText } from '#shared/reports/index.ts';
import { correctSupervision, getVolunteer, recordSupervision, registerVolunteer } from '#shared/volunteers/index.ts';
import { aSupervision, aVolunteer } from '#test/support/factories/index.ts';
import { expectAccessible } from './support/accessible.ts';
import { testBrowser } from './support/browser.ts';
import { runningProduct } from './support/product.ts';
import { signInAs } from './support/signIn.ts';

const cloud = await runningProduct();
const browser = await testBrowser();
const trondheim = cloud.url('trondheim');
const MONTHS_BACK = 6;
const halfYear = halfYearOf(laterMonth(monthOf(dateIn(new Date())), -MONTHS_BACK));
const title = `Halvårsrapport til styret og nasjonalt kontor ${periodName(halfYear, 'nb')}`;
/** As many as may be told of outside the house. */
const SUPERVISED = 6;
/** How long a figure may take on a busy machine. */
const SOON = { timeout: 45_000 };

let leader: Caller;
let volunteerId: string;

const firstDay = `${monthsOf(halfYear).from}-15`;
/** The day before the half-year, which a line was given by mistake. */
const dayBefore = addDays(`${monthsOf(halfYear).from}-01`, -1);

/** A volunteer who was supervised on these days. */
async function supervisedOn(days: readonly string[]): Promise<string> {
  const { id } = await callApi(leader, registerVolunteer, { body: aVolunteer({ appliedOn: dayBefore }) });
  for (const on of days) await callApi(leader, recordSupervision, { body: aSupervision([id], { on }) });
  return id;
}

/** Puts right the line that was given the wrong day. */
async function correctTheDay(volunteerId: string): Promise<void> {
  const { volunteer, supervisions } = await callApi(leader, getVolunteer, { params: { volunteerId } });
  const wrong = supervisions.find(({ on }) => on === dayBefore);
  if (!wrong) throw new Error('No line has the wrong day');
  const { id: supervisionId, form, minutes, note } = wrong;
  await callApi(leader, correctSupervision, {
    params: { volunteerId, supervisionId },
    body: { on: firstDay, form, minutes, note, version: volunteer.version },
  });
}

const reportIdIn = (page: Page): string => new URL(page.url()).pathname.split('/')[2] ?? '';

/** What a figure is in the half-year, in a table on the screen. */
const told = (page: Page, figure: string) =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: figure, exact: true }) })
    .first()
    .getByRole('cell')
    .first()
    .textContent();

async function writeTheOtherTexts(reportId: string): Promise<void> {
  const { report } = await callApi(leader, getReport, { params: { reportId } });
  for (const { id } of report.sections.filter((section) => isAsked(section) && !report.texts[section.id])) {
    await callApi(leader, writeReportText, { params: { reportId, sectionId: id }, body: { text: 'Som før.', version: 0 } });
  }
}

async function freeze(page: Page, version: string): Promise<void> {
  await page.getByRole('button', { name: 'Frys rapporten' }).click();
  await page.getByRole('button', { name: 'Frys', exact: true }).click();
  await page.getByRole('heading', { name: version, exact: true }).waitFor();
}

beforeAll(async () => {
  leader = { url: trondheim, token: (await signIn(trondheim, 'leder')).access };
  volunteerId = await supervisedOn([...Array.from({ length: SUPERVISED }, () => firstDay), dayBefore]);
});

test('a half-year report is written and frozen; a record is corrected, the frozen one stands, and the next one has it', async () => {
  const page = await browser.page({ acceptDownloads: true });
  await signInAs(page, trondheim, 'leder');
  await page.getByRole('navigation').getByRole('link', { name: 'Rapporter' }).click();
  await page.getByRole('link', { name: 'Ny rapport' }).click();
  await page.getByText('Halvårsrapport til styret og nasjonalt kontor').click();
  await page.getByLabel('Periode', { exact: true }).selectOption(halfYear);
  await page.getByRole('button', { name: 'Begynn på rapporten' }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  const reportId = reportIdIn(page);
  await expect.poll(() => told(page, 'Veiledning av tidgivere'), SOON).toBe(String(SUPERVISED));

  const short = page.getByRole('region', { name: 'Kort om perioden' });
  await short.getByLabel('Tekst').fill('Flere er henvist fra behandling enn før.');
  await short.getByRole('button', { name: 'Lagre teksten' }).click();
  await page.getByText('Teksten er lagret.').first().waitFor();
  const ahead = page.getByRole('region', { name: 'Veien videre' });
  await ahead.getByLabel('Tekst').fill('Midt i en setning');
  await writeTheOtherTexts(reportId);
  await ahead.getByText('Sist skrevet av').waitFor();
  const inHand = await ahead.getByLabel('Tekst').evaluate((field) => field === document.activeElement);
  expect(inHand, 'what a colleague wrote leaves the hands alone that are writing').toBe(true);
  expect(await ahead.getByLabel('Tekst').inputValue()).toBe('Midt i en setning');
  await page.reload();
  await page.getByText('Noe er skrevet og ikke lagret i: Veien videre.').waitFor();
  await expectAccessible(page, 'a report that is being written');
  await ahead.getByRole('button', { name: 'Forkast utkast' }).click();
  await freeze(page, 'Utgave 1');

  await correctTheDay(volunteerId);
  await page.getByRole('link', { name: 'Les utgave 1' }).click();
  await page.getByText('Flere er henvist fra behandling enn før.').waitFor();
  expect(await told(page, 'Veiledning av tidgivere')).toBe(String(SUPERVISED));
  await page.getByRole('link', { name: 'Tilbake til rapporten' }).click();

  await page.getByRole('button', { name: 'Lag en rettet utgave' }).click();
  await page.getByLabel('Hva rettes?').fill('En veiledning hadde feil dag.');
  await page.getByRole('dialog').getByRole('button', { name: 'Lag en rettet utgave' }).click();
  await expect.poll(() => told(page, 'Veiledning av tidgivere'), SOON).toBe(String(SUPERVISED + 1));
  await freeze(page, 'Utgave 2');
  await page.getByText('I stedet for utgave 1: En veiledning hadde feil dag.').waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Last ned PDF, Bokmål' }).first().click(),
  ]);
  expect(file.suggestedFilename()).toBe(`${title} – utgave 2.pdf`);
});
