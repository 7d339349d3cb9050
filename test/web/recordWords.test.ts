import { describe, expect, test } from 'vitest';
import { cities } from '#infra/cities.ts';
import { appointment } from '#shared/appointments/index.ts';
import { caseRecord, conferenceTask } from '#shared/conferences/index.ts';
import { consentEvent } from '#shared/consents/index.ts';
import { BY_LINK } from '#shared/links/index.ts';
import { assignment, earlyEndings, match, meeting } from '#shared/matching/index.ts';
import { conversation, participant, wishes } from '#shared/participants/index.ts';
import { assessment, goal, handout } from '#shared/plans/index.ts';
import { handover } from '#shared/privacy/index.ts';
import { volunteer } from '#shared/volunteers/index.ts';
import { FIELD_LABELS } from '#web/features/privacy/fieldTexts.ts';
import { isTold, recordWords } from '#web/features/privacy/valueWords.ts';

const city = cities.find(({ id }) => id === 'trondheim');
const { labelOf, wordsOf, linesOf } = recordWords('nb', city);

describe('what a record holds, in words', () => {
  test.each([
    ['phase', 'during', 'I behandling'],
    ['state', 'paused', 'Tar en pause'],
    ['interests', ['walking', 'music'], 'Gå tur, Musikk'],
    ['plannedDischarge', '2026-12-12', '12.12.2026'],
    ['phone', '+4799999903', '99 99 99 03'],
    ['areas', ['midtbyen'], 'Midtbyen'],
    ['wantsOwnExperience', false, 'Nei'],
    ['week', [{ day: 3, from: 17, to: 20 }], 'ons. 17–20'],
    ['referralAnswer', { answer: 'declined', on: '2026-11-21', text: 'Ikke nå.' }, 'Dato: 21.11.2026, Notat: Ikke nå., Svar: Avslått'],
    ['by', { id: 'x', name: 'Kari Veileder' }, 'Kari Veileder'],
    ['by', BY_LINK, 'Tidgiver selv (lenke)'],
    ['phone', null, 'ikke oppgitt'],
    ['dislikes', [], 'ikke oppgitt'],
    ['note', 'Sagt med egne ord', 'Sagt med egne ord'],
    ['period', { from: '2026-09-01', to: '2026-12-01' }, 'Fra: 01.09.2026, Til: 01.12.2026'],
  ])('%s %j is «%s»', (field, value, words) => {
    expect(wordsOf(field, value)).toBe(words);
  });

  test('ids and versions are told to nobody', () => {
    expect(linesOf({ id: 'x', version: 3, phase: 'none' }).map(({ field }) => field)).toEqual(['phase']);
  });

  test('what a volunteer did by a link is told in the language of whoever reads', () => {
    expect(recordWords('en', city).wordsOf('by', BY_LINK)).toBe('The volunteer (link)');
  });

  test('a field has its label', () => {
    expect(labelOf('plannedDischarge')).toBe('Planlagt utskrivning eller løslatelse');
  });
});

const SHAPES = {
  participant,
  wishes,
  conversation,
  appointment,
  consentEvent,
  assignment,
  match,
  meeting,
  earlyEndings,
  goal,
  handout,
  assessment,
  volunteer,
  handover,
  caseRecord,
  conferenceTask,
};

test.each(Object.entries(SHAPES))('every field of %s has words, or is told to nobody', (_name, { shape }) => {
  const wordless = Object.keys(shape).filter((field) => isTold(field) && !(field in FIELD_LABELS));
  expect(wordless, 'add these to fieldTexts.ts').toEqual([]);
});
