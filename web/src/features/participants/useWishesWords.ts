import type { Words } from '#shared/kernel/words.ts';
import { VOLUNTEER_GENDER_WISH } from '#shared/participants/index.ts';
import { COMMUNICATION_STYLES, INTERESTS, SPOKEN_LANGUAGES } from '#shared/traits/index.ts';
import { useCity } from '#web/app/useCity.ts';
import { useLanguage } from '#web/i18n/language.tsx';
import { WISH_FIELDS } from './wishesTexts.ts';

const LABELS: Words = WISH_FIELDS;

const CHOICES: Readonly<Record<string, Words>> = {
  '/interests': INTERESTS,
  '/dislikes': INTERESTS,
  '/firstWish': INTERESTS,
  '/languages': SPOKEN_LANGUAGES,
  '/communicationStyle': COMMUNICATION_STYLES,
  '/volunteerGender': VOLUNTEER_GENDER_WISH,
};

/** The label of a field of the wishes by its JSON pointer, and the words for what stands in it. */
export function useWishesWords() {
  const { language } = useLanguage();
  const areas = useCity()?.areas ?? [];
  const wordIn = (pointer: string, value: unknown): string | undefined => {
    if (typeof value !== 'string') return undefined;
    if (pointer === '/areas') return areas.find(({ id }) => id === value)?.name;
    return CHOICES[pointer]?.[value]?.[language];
  };
  return {
    labelOf: (pointer: string): string | undefined => LABELS[pointer.slice(1)]?.[language],
    wordOf(pointer: string, value: unknown): string | undefined {
      if (!Array.isArray(value)) return wordIn(pointer, value);
      const words = value.map((one: unknown) => wordIn(pointer, one)).filter((word) => word !== undefined);
      return words.length > 0 ? words.join(', ') : undefined;
    },
  };
}
