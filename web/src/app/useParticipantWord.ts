import { useLanguage } from '#web/i18n/language.tsx';
import { commonWord, PARTICIPANT_WORDS } from '#web/i18n/participantWords.ts';
import { useServices } from './services.tsx';
import { useCity } from './useCity.ts';

/** What those some are for are called: one of them, all of them, and what one does to have another. */
interface ParticipantWord {
  readonly one: string;
  readonly many: string;
  readonly register: string;
}

/**
 * What those a service is for are called on screen: guests of an activity centre, residents of a house, participants of
 * the rest (domain, words). Of no service it tells what all those are called whom one works with oneself.
 */
export function useParticipantWords(): (service?: string) => ParticipantWord {
  const city = useCity();
  const { language } = useLanguage();
  const { services } = useServices().person;
  return (service) => {
    const kind = city ? commonWord(city.services, service === undefined ? services : [service]) : 'deltaker';
    const { one, many, register } = PARTICIPANT_WORDS[kind];
    return { one: one[language], many: many[language], register: register[language] };
  };
}

/** The same of one service, or of all those one works in oneself. */
export const useParticipantWord = (service?: string): ParticipantWord => useParticipantWords()(service);
