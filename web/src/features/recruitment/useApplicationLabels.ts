import { useTexts } from '#web/i18n/language.tsx';
import { texts } from './texts.ts';

const FIELDS = ['name', 'birthYear', 'isAdult', 'phone', 'email', 'languages', 'areas', 'week', 'interests', 'why', 'ownWords'] as const;

/** The label of a field by its JSON pointer. */
export function useApplicationLabels(): (pointer: string) => string | undefined {
  const t = useTexts(texts);
  return (pointer) => {
    const field = FIELDS.find((name) => pointer === `/${name}` || pointer.startsWith(`/${name}/`));
    return field && t(field);
  };
}
