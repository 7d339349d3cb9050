import type { Words } from '#shared/kernel/words.ts';
import { MATTERS_MOST, RHYTHMS } from '#shared/matching/index.ts';
import { SKILLS } from '#shared/traits/index.ts';
import { useCity } from '#web/app/useCity.ts';
import { useLanguage } from '#web/i18n/language.tsx';
import { assignmentTexts } from './assignmentTexts.ts';

const LABELS: Words = assignmentTexts;
const CHOICES: Readonly<Record<string, Words>> = { '/need': SKILLS, '/rhythm': RHYTHMS, '/mattersMost': MATTERS_MOST };

/** The label of a field of an assignment by its JSON pointer, and the words for what stands in it. */
export function useAssignmentWords() {
  const { language } = useLanguage();
  const areas = useCity()?.areas ?? [];
  return {
    labelOf: (pointer: string): string | undefined => LABELS[pointer.slice(1)]?.[language],
    wordOf(pointer: string, value: unknown): string | undefined {
      if (typeof value === 'string') return CHOICES[pointer]?.[value]?.[language];
      if (pointer !== '/areas' || !Array.isArray(value)) return undefined;
      return areas
        .filter(({ id }) => value.includes(id))
        .map(({ name }) => name)
        .join(', ');
    },
  };
}
