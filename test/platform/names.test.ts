import { describe, expect, test } from 'vitest';
import { getVolunteer, registerVolunteer } from '#shared/volunteers/index.ts';
import { faultsOf } from '#test/support/answer.ts';
import { liveCities } from '#test/support/cities.ts';
import { aVolunteer } from '#test/support/factories/index.ts';

const live = liveCities();

describe('names', () => {
  test.each([
    ['emoji', 'Berit 🙂👩‍👩‍👧'],
    ['other scripts', 'بريت ነሲም Берит'],
    ['a family of 60 letters', 'Ingebjørg-Marie Haugland Øverland Tønnessen-Strømsvåg Bergseth'],
    ['quotation marks and tags', '<b>"Berit" O\'Neill & Co</b>'],
    ['what a formula begins with', '=1+1'],
  ])('with %s are kept to the letter', async (_what, name) => {
    const { body } = await live.trondheim.call(registerVolunteer, { body: aVolunteer({ name }) });
    const read = await live.trondheim.call(getVolunteer, { params: { volunteerId: body.id } });
    expect(read.body.volunteer.name).toBe(name);
  });

  test('that look alike are kept alike, without space around', async () => {
    const { body } = await live.trondheim.call(registerVolunteer, { body: aVolunteer({ name: '  A\u030Ase  ' }) });
    const read = await live.trondheim.call(getVolunteer, { params: { volunteerId: body.id } });
    expect(read.body.volunteer.name).toBe('Åse');
  });

  test.each([
    ['10,000 characters', 'N'.repeat(10_000), 'tooLong'],
    ['space alone', ' \t ', 'required'],
    ['nothing that can be seen', '\u200B\u200D', 'required'],
    ['a line break', 'Berit\nNesheim', 'oneLine'],
    ['a line break of another kind', 'Berit\u2028Nesheim', 'oneLine'],
    ['a null character', 'Berit\u0000', 'controlCharacters'],
    ['half a character', 'Berit \uD83D', 'controlCharacters'],
  ])('of %s are refused', async (_what, name, code) => {
    expect(await faultsOf(live.trondheim.call(registerVolunteer, { body: aVolunteer({ name }) }))).toEqual({ '/name': code });
  });

  test('too long says how long they may be', async () => {
    const { problem } = await live.trondheim.call(registerVolunteer, { body: aVolunteer({ name: 'N'.repeat(10_000) }) });
    expect(problem.fields).toEqual([{ pointer: '/name', code: 'tooLong', detail: 'For langt. Høyst 120 tegn.' }]);
  });
});
