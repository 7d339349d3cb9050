import { LINK_PURPOSES, sendVolunteerLink, VOLUNTEER_PURPOSES, volunteerLinkInput } from '#shared/links/index.ts';
import { useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { RadioField } from '#web/ui/form/choices.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { useToast } from '#web/ui/Toasts.tsx';
import { texts } from './texts.ts';

interface Props {
  readonly volunteerId: string;
  readonly onClose: () => void;
}

/** Sends a volunteer a link that is about nobody else. */
export function SendLinkDialog(props: Props) {
  const t = useTexts(texts);
  return (
    <Dialog open title={t('send')} onClose={props.onClose}>
      <SendLinkForm {...props} />
    </Dialog>
  );
}

interface Values {
  readonly purpose: string | null;
}

const nothingChosen: Values = { purpose: null };

function SendLinkForm({ volunteerId, onClose }: Props) {
  const t = useTexts(texts);
  const purposeName = useTexts(LINK_PURPOSES);
  const toast = useToast();
  const { save, waiting } = useSave(sendVolunteerLink, ['links']);
  const record = useRecordForm({
    draft: `volunteer:${volunteerId}:link`,
    schema: volunteerLinkInput,
    defaults: nothingChosen,
    toBody: (values) => values,
    async send(body) {
      await save({ params: { volunteerId }, body });
      toast({ text: t('sent') });
      onClose();
    },
  });
  return (
    <FormFrame record={record} submitLabel={t('send')} waiting={waiting}>
      <RadioField
        control={record.form.control}
        name="purpose"
        label={t('what')}
        description={t('whatHelp')}
        options={VOLUNTEER_PURPOSES.map((value) => ({ value, label: purposeName(value) }))}
      />
    </FormFrame>
  );
}
