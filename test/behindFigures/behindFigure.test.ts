import { beforeEach, describe, expect, test } from 'vitest';
import { closeRecord } from '#shared/access/index.ts';
import { isListed, listBehindFigure } from '#shared/behindFigures/index.ts';
import { getParticipant, recordConversation, stepParticipant } from '#shared/participants/index.ts';
import { eraseParticipant } from '#shared/privacy/index.ts';
import { averageCells, cellsOf, FIGURES, type Figures, isMeasured } from '#shared/reporting/index.ts';
import { countedFigures } from '#test/demo/countedFigures.ts';
import { givenActiveMatch } from '#test/matching/given.ts';
import { liveCities } from '#test/support/cities.ts';
import { aConversation } from '#test/support/factories/index.ts';
import { givenParticipant, givenVolunteer } from '#test/support/given.ts';
import { STAFF } from '#test/support/staff.ts';

const live = liveCities();
const { trondheim, fredrikstad } = live;
const RANGE = { from: '2026-01', to: '2026-11' };

const logged = async () =>
  (await live.table.items())
    .filter(({ pk, operationId }) => String(pk).includes('#access#') && operationId === 'listBehindFigure')
    .map(({ pk, by }) => [String(pk).split('#')[2], by]);

/** The question a number of the answer is, by its cell. */
function questionOf(cell: string): Record<string, string> | undefined {
  const [figure = '', breakdown, part] = cell.split('.');
  const found = FIGURES.find(({ id }) => id === figure);
  // what is counted beside the parts, for a page of its own, leads nowhere
  if (part !== undefined) return found && breakdown && breakdown in found.breakdowns ? { figure, breakdown, part } : undefined;
  if (breakdown === undefined) return { figure };
  return found && isMeasured(found) && cell === averageCells(figure).count ? { figure } : undefined;
}

/** Every number told that has a list: its period, its question and what it is. */
const numbersIn = ({ now, periods }: Figures) =>
  [{ period: 'now', cells: now }, ...periods].flatMap(({ period, cells }) =>
    FIGURES.filter(isListed)
      .flatMap(cellsOf)
      .flatMap((cell) => {
        const question = questionOf(cell);
        const number = cells[cell];
        return question && number ? [{ question: { ...question, period }, number }] : [];
      }),
  );

test('every number on the page is as many as its list has, with those not shown and those who are gone', async () => {
  await givenActiveMatch(trondheim);
  await givenParticipant(trondheim, { preferredName: 'Bjørn', phase: 'after', conversations: 1 });
  await givenVolunteer(trondheim, 'interviewed');
  const numbers = numbersIn(await countedFigures(live, trondheim, RANGE));
  expect(numbers.length).toBeGreaterThan(40);
  for (const { question, number } of numbers) {
    const { body } = await trondheim.call(listBehindFigure, { query: question });
    const listed = body.people.reduce((sum, { times }) => sum + times, 0);
    expect([body.number, listed + body.notShown + body.gone], JSON.stringify(question)).toEqual([number, number]);
  }
});

describe('the list behind a number', () => {
  const ask = (query: Record<string, string>, as: keyof typeof STAFF = 'counsellor') => trondheim.call(listBehindFigure, { as, query });
  let anna: string;

  beforeEach(async () => {
    anna = (await givenParticipant(trondheim, { preferredName: 'Anna', conversations: 3 })).id;
  });

  test('names those one finds, by name, with how many are theirs, and each has it in their log', async () => {
    const { id: bo } = await givenParticipant(trondheim, { preferredName: 'Bo', conversations: 1 });
    await countedFigures(live, trondheim, RANGE);
    const { body } = await ask({ figure: 'conversationsHeld', from: '2026-01', to: '2026-11' });
    expect(body.people).toEqual([
      { subject: 'participant', id: anna, name: 'Anna', times: 3 },
      { subject: 'participant', id: bo, name: 'Bo', times: 1 },
    ]);
    const by = STAFF.counsellor.id;
    expect((await logged()).toSorted()).toEqual(
      [
        [anna, by],
        [bo, by],
      ].toSorted(),
    );
  });

  test('names nobody whose record is closed to the one who asks: they are counted as not shown, and nothing is logged', async () => {
    await trondheim.call(closeRecord, { params: { participantId: anna }, body: { staffId: STAFF.counsellor.id } });
    await countedFigures(live, trondheim, RANGE);
    const { body } = await ask({ figure: 'participantsActive', period: 'now' });
    expect(body).toMatchObject({ number: 1, people: [], notShown: 1, gone: 0 });
    expect(await logged()).toEqual([]);
    expect((await ask({ figure: 'participantsActive', period: 'now' }, 'unitLeader')).body.people).toHaveLength(1);
  });

  test('says how many are no longer registered: of them nothing is left but the sum', async () => {
    const params = { participantId: anna };
    await trondheim.call(recordConversation, { params, body: aConversation({ on: '2026-09-03' }) });
    const { version } = (await trondheim.call(getParticipant, { params })).body.participant;
    const closing = { action: 'close', version, on: '2026-11-21', reason: 'wished' } as const;
    const { version: closed } = (await trondheim.call(stepParticipant, { params, body: closing })).body;
    await trondheim.call(eraseParticipant, { as: 'unitLeader', params, body: { version: closed, reason: 'asked' } });
    await countedFigures(live, trondheim, RANGE);
    const { body } = await ask({ figure: 'people', period: '2026-09' });
    expect(body).toMatchObject({ number: 1, people: [], notShown: 0, gone: 1 });
  });

  test('is not for those who follow up nobody of it, and not of another city', async () => {
    expect((await ask({ figure: 'people', period: '2026' }, 'activityLeader')).status).toBe(403);
    expect((await ask({ figure: 'people', period: '2026' }, 'socialWorker')).status).toBe(403);
    await countedFigures(live, trondheim, RANGE);
    const { body } = await fredrikstad.call(listBehindFigure, { query: { figure: 'participantsActive', period: 'now' } });
    expect(body).toMatchObject({ number: 0, people: [], notShown: 0, gone: 0 });
  });

  test.each([
    ['no figure', { figure: 'nobody', period: 'now' }],
    ['no part of it', { figure: 'participantsActive', breakdown: 'phase', part: 'constructor', period: 'now' }],
    ['different people of months that were added up', { figure: 'people', from: '2026-01', to: '2026-02' }],
    ['what stands now, in a month', { figure: 'participantsActive', period: '2026-11' }],
    ['no period', { figure: 'participantsStarted' }],
  ])('refuses %s', async (_, query) => {
    expect((await ask(query)).status).toBe(422);
  });
});
