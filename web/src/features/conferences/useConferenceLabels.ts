import { useTexts } from '#web/i18n/language.tsx';
import { texts } from './texts.ts';

const FIELDS = ['partnerId', 'on', 'place', 'staff', 'partnerPeople', 'account'] as const;
const LABELS = {
  partnerId: 'partner',
  on: 'on',
  place: 'place',
  staff: 'staff',
  partnerPeople: 'partnerPeople',
  account: 'minutes',
} as const;

/** The label of a meeting's field by its JSON pointer. */
export function useConferenceLabels(): (pointer: string) => string | undefined {
  const t = useTexts(texts);
  return (pointer) => {
    const field = FIELDS.find((one) => pointer.split('/').includes(one));
    return field && t(LABELS[field]);
  };
}
