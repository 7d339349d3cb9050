import { useTexts } from '#web/i18n/language.tsx';
import { texts } from './texts.ts';

const FIELDS = [
  'name',
  'birthYear',
  'gender',
  'phone',
  'email',
  'languages',
  'interests',
  'dislikes',
  'skills',
  'communicationStyle',
  'areas',
  'week',
  'capacity',
  'ownExperience',
  'note',
  'isAdult',
  'appliedOn',
  'returnOn',
  'consentedOn',
] as const;

/** The label of a volunteer's field by its JSON pointer. */
export function useVolunteerLabels(): (pointer: string) => string | undefined {
  const t = useTexts(texts);
  return (pointer) => {
    const [, first] = pointer.split('/');
    const field = FIELDS.find((name) => name === first);
    return field && t(field);
  };
}
