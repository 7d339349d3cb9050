import { useLanguage } from '#web/i18n/language.tsx';
import { commonWord, PARTICIPANT_WORDS } from '#web/i18n/participantWords.ts';
import { useServices } from './services.tsx';
import { useCity } from './useCity.ts';

/**
 * What those the service is for are called on screen: guests of an activity centre, residents of a house, participants of
 * the rest (domain, words).
 *
 * @param service the service it is about; undefined for all those one works in oneself
 */
export function useParticipantWord(service?: string): { readonly one: string; readonly many: string; readonly register: string } {
  const city = useCity();
  const { language } = useLanguage();
  const { services } = useServices().person;
  const { one, many, register } =
    PARTICIPANT_WORDS[city ? commonWord(city.services, service === undefined ? services : [service]) : 'deltaker'];
  return { one: one[language], many: many[language], register: register[language] };
}
