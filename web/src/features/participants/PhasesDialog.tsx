import { Button } from '@navikt/ds-react';
import { useFieldArray } from 'react-hook-form';
import { getParticipant, type Participant, PHASES, phasesInput, savePhases } from '#shared/participants/index.ts';
import { useLatest, useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { DateField } from '#web/ui/form/DateField.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { SelectField } from '#web/ui/form/fields.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { useToast } from '#web/ui/Toasts.tsx';
import { today } from '#web/ui/When.tsx';
import css from './PhasesSection.module.css';
import { phaseTexts } from './phaseTexts.ts';

interface Props {
  readonly participant: Participant;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Somebody's phases to be set right: another day, one that was forgotten, one too many. */
export function PhasesDialog(props: Props) {
  const t = useTexts(phaseTexts);
  return (
    <Dialog open={props.open} title={t('correctTitle')} onClose={props.onClose}>
      <PhasesForm {...props} />
    </Dialog>
  );
}

interface PhasesValues {
  phases: { phase: string | null; from: string | null }[];
}

function PhasesForm({ participant, onClose }: Props) {
  const t = useTexts(phaseTexts);
  const toast = useToast();
  const options = useOptions(PHASES);
  const params = { participantId: participant.id };
  const latest = useLatest(getParticipant, { params });
  const { save, waiting } = useSave(savePhases, ['participants', 'today']);
  const defaults: PhasesValues = { phases: participant.phases };
  const record = useRecordForm({
    draft: `participant:${participant.id}:phases`,
    schema: phasesInput,
    defaults,
    version: participant.version,
    toBody: (values, version) => ({ ...values, version }),
    async send(body) {
      await save({ params, body });
      toast({ text: t('saved') });
      onClose();
    },
    latest: async () => ({ version: (await latest()).participant.version }),
  });
  const { control } = record.form;
  const { fields, append, remove } = useFieldArray({ control, name: 'phases' });
  return (
    <FormFrame record={record} submitLabel={t('save')} waiting={waiting}>
      <p>{t('lead')}</p>
      {fields.map(({ id }, index) => (
        <div key={id} className={css.row}>
          <SelectField control={control} name={`phases.${index}.phase`} label={t('phase', { n: index + 1 })} options={options} />
          <DateField control={control} name={`phases.${index}.from`} label={t('from')} to={today()} />
          {fields.length > 1 && (
            <Button
              type="button"
              variant="tertiary"
              data-color="neutral"
              aria-label={t('removeNumber', { n: index + 1 })}
              onClick={() => remove(index)}
            >
              {t('remove')}
            </Button>
          )}
        </div>
      ))}
      <div>
        <Button type="button" variant="secondary" size="small" onClick={() => append({ phase: null, from: today() })}>
          {t('add')}
        </Button>
      </div>
    </FormFrame>
  );
}
