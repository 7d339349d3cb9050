import { useTexts } from '#web/i18n/language.tsx';
import { goalTexts } from './goalTexts.ts';

/** The label of a goal's field by its JSON pointer. */
export function useGoalLabels(): (pointer: string) => string | undefined {
  const t = useTexts(goalTexts);
  return (pointer) => {
    const [, field, at] = pointer.split('/');
    if (field === 'steps') return at === undefined ? t('steps') : t('step', { n: Number(at) + 1 });
    return field === 'words' || field === 'domain' ? t(field) : undefined;
  };
}
