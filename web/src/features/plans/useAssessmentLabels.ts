import { keysOf } from '#shared/kernel/keysOf.ts';
import { LIFE_DOMAINS } from '#shared/plans/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { assessmentTexts } from './assessmentTexts.ts';

/** The label of an assessment's field by its JSON pointer. */
export function useAssessmentLabels(): (pointer: string) => string | undefined {
  const t = useTexts(assessmentTexts);
  const domain = useTexts(LIFE_DOMAINS);
  return (pointer) => {
    const [, field, at] = pointer.split('/');
    if (field === 'domains') {
      const name = keysOf(LIFE_DOMAINS)[Number(at)];
      return at !== undefined && name ? domain(name) : t('area');
    }
    return field === 'on' || field === 'strengths' || field === 'wishes' ? t(field) : undefined;
  };
}
