import { useTexts } from '#web/i18n/language.tsx';
import { texts } from './texts.ts';

const FIELDS = ['name', 'email', 'roles', 'services'] as const;

/** The label of a member's field by its JSON pointer. */
export function useMemberLabels(): (pointer: string) => string | undefined {
  const t = useTexts(texts);
  return (pointer) => {
    const [, first] = pointer.split('/');
    const field = FIELDS.find((name) => name === first);
    return field && t(field);
  };
}
