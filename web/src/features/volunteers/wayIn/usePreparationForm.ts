import type { FieldValues } from 'react-hook-form';
import { getVolunteer, prepareVolunteer, type Volunteer, volunteerPreparations } from '#shared/volunteers/index.ts';
import { useLatest, useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { useToast } from '#web/ui/Toasts.tsx';
import { wayInTexts } from './texts.ts';

/** Slices whose answers are old when something was done on the way in. */
export const OUTDATED = ['volunteers', 'today'];

interface Options<Values extends FieldValues> {
  readonly volunteer: Pick<Volunteer, 'id' | 'version'>;
  /** Names the form among the volunteer's drafts. */
  readonly form: string;
  readonly defaults: Values;
  /** What was done, of what is typed. */
  readonly toDone: (values: Values) => readonly unknown[];
  readonly onClose: () => void;
}

/** A form that records something done on the way in; its fields are named as they are sent. */
export function usePreparationForm<Values extends FieldValues>({ volunteer, form, defaults, toDone, onClose }: Options<Values>) {
  const t = useTexts(wayInTexts);
  const toast = useToast();
  const params = { volunteerId: volunteer.id };
  const latest = useLatest(getVolunteer, { params });
  const { save, waiting } = useSave(prepareVolunteer, OUTDATED);
  const record = useRecordForm({
    draft: `volunteer:${volunteer.id}:${form}`,
    schema: volunteerPreparations,
    defaults,
    version: volunteer.version,
    toBody: (values: Values, version) => ({ version, done: toDone(values) }),
    async send(body) {
      await save({ params, body });
      toast({ text: t('saved') });
      onClose();
    },
    latest: async () => ({ version: (await latest()).volunteer.version }),
  });
  return { record, waiting };
}
