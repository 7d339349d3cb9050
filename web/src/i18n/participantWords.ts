import type { City } from '#shared/kernel/city.ts';
import type { Texts } from '#shared/kernel/language.ts';

type ParticipantWord = City['services'][number]['participantWord'];

/** What those a service is for are called: one of them, all of them, and what one does to have another. */
interface WordForms {
  readonly one: Texts;
  readonly many: Texts;
  readonly register: Texts;
}

export const PARTICIPANT_WORDS: Readonly<Record<ParticipantWord, WordForms>> = {
  deltaker: {
    one: { nb: 'Deltaker', nn: 'Deltakar', en: 'Participant' },
    many: { nb: 'Deltakere', nn: 'Deltakarar', en: 'Participants' },
    register: { nb: 'Registrer deltaker', nn: 'Registrer deltakar', en: 'Register participant' },
  },
  gjest: {
    one: { nb: 'Gjest', nn: 'Gjest', en: 'Guest' },
    many: { nb: 'Gjester', nn: 'Gjester', en: 'Guests' },
    register: { nb: 'Registrer gjest', nn: 'Registrer gjest', en: 'Register guest' },
  },
  beboer: {
    one: { nb: 'Beboer', nn: 'Bebuar', en: 'Resident' },
    many: { nb: 'Beboere', nn: 'Bebuarar', en: 'Residents' },
    register: { nb: 'Registrer beboer', nn: 'Registrer bebuar', en: 'Register resident' },
  },
};

/** The word that some of a city's services have in common; where they have none, everybody takes part in something. */
export function commonWord(services: City['services'], ids: readonly string[]): ParticipantWord {
  const words = new Set(services.filter(({ id }) => ids.includes(id)).map(({ participantWord }) => participantWord));
  const [word = 'deltaker', ...others] = words;
  return others.length > 0 ? 'deltaker' : word;
}
