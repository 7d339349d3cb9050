import { useTexts } from '#web/i18n/language.tsx';
import { texts } from './texts.ts';

const FIELDS = ['on', 'at', 'way', 'place', 'staffId'] as const;

/** The label of an appointment's field by its JSON pointer. */
export function useAppointmentLabels(): (pointer: string) => string | undefined {
  const t = useTexts(texts);
  return (pointer) => {
    const field = FIELDS.find((name) => pointer === `/${name}`);
    return field && t(field);
  };
}
