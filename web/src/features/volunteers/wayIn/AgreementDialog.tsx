import { AGREEMENTS, type Agreement, currentText, type Volunteer } from '#shared/volunteers/index.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { DateField } from '#web/ui/form/DateField.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { today } from '#web/ui/When.tsx';
import { wayInTexts } from './texts.ts';
import { usePreparationForm } from './usePreparationForm.ts';

interface Props {
  readonly volunteer: Volunteer;
  readonly agreement: Agreement;
  /** Whether it is asked about now, or only shown. */
  readonly asks: boolean;
  readonly onClose: () => void;
}

/** An agreement's words in full, and the volunteer's yes to them. */
export function AgreementDialog(props: Props) {
  const agreementName = useTexts(AGREEMENTS);
  return (
    <Dialog open title={agreementName(props.agreement)} onClose={props.onClose}>
      {props.asks ? <AgreementForm {...props} /> : <AgreementWords agreement={props.agreement} />}
    </Dialog>
  );
}

function AgreementWords({ agreement }: Pick<Props, 'agreement'>) {
  const { language } = useLanguage();
  return (
    <div>
      {currentText(agreement).paragraphs.map((paragraph) => (
        <p key={paragraph.nb}>{paragraph[language]}</p>
      ))}
    </div>
  );
}

interface AgreementValues {
  readonly done: { readonly on: string | null }[];
}

function AgreementForm({ volunteer, agreement, onClose }: Props) {
  const t = useTexts(wayInTexts);
  const textVersion = currentText(agreement).version;
  const defaults: AgreementValues = { done: [{ on: today() }] };
  const { record, waiting } = usePreparationForm({
    volunteer,
    form: agreement,
    defaults,
    toDone: ({ done }) => done.map((typed) => ({ kind: 'acceptAgreement', agreement, textVersion, ...typed })),
    onClose,
  });
  return (
    <FormFrame record={record} submitLabel={t('acceptIt')} waiting={waiting}>
      <AgreementWords agreement={agreement} />
      <DateField control={record.form.control} name="done.0.on" label={t('acceptedOn')} to={today()} />
    </FormFrame>
  );
}
