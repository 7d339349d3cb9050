import { useTexts } from '#web/i18n/language.tsx';
import { texts } from './texts.ts';

const LABELS = {
  from: 'agreementFrom',
  to: 'agreementTo',
  name: 'name',
  kind: 'type',
  contacts: 'contacts',
  note: 'note',
  role: 'role',
  phone: 'phone',
  email: 'email',
} as const;

/** The label of a partner's field by its JSON pointer. */
export function usePartnerLabels(): (pointer: string) => string | undefined {
  const t = useTexts(texts);
  return (pointer) => {
    const part = pointer.split('/').at(-1) ?? '';
    const label = Object.entries(LABELS).find(([field]) => field === part)?.[1];
    return label && t(label);
  };
}
