import type { Volunteer } from '#shared/volunteers/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { DateField } from '#web/ui/form/DateField.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { today } from '#web/ui/When.tsx';
import { wayInTexts } from './texts.ts';
import { usePreparationForm } from './usePreparationForm.ts';

interface Props {
  readonly volunteer: Volunteer;
  readonly onClose: () => void;
}

/** The day a police certificate was shown; there is no field for what it said. */
export function CertificateDialog(props: Props) {
  const t = useTexts(wayInTexts);
  return (
    <Dialog open title={t('certificateTitle')} onClose={props.onClose}>
      <CertificateForm {...props} />
    </Dialog>
  );
}

interface CertificateValues {
  readonly done: { readonly seenOn: string | null }[];
}

function CertificateForm({ volunteer, onClose }: Props) {
  const t = useTexts(wayInTexts);
  const defaults: CertificateValues = { done: [{ seenOn: today() }] };
  const { record, waiting } = usePreparationForm({
    volunteer,
    form: 'certificate',
    defaults,
    toDone: ({ done }) => done.map((typed) => ({ kind: 'seeCertificate', ...typed })),
    onClose,
  });
  return (
    <FormFrame record={record} submitLabel={t('seeCertificate')} waiting={waiting}>
      <p>{t('certificateLead')}</p>
      <DateField control={record.form.control} name="done.0.seenOn" label={t('seenOn')} to={today()} />
    </FormFrame>
  );
}
