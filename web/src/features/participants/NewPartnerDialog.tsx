import { createPartner, partnerInput } from '#shared/partners/index.ts';
import { useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { PartnerFields } from '../partners/PartnerFields.tsx';
import { bodyOf, newPartner } from '../partners/partnerForm.ts';
import { usePartnerLabels } from '../partners/usePartnerLabels.ts';
import { profileTexts } from './profileTexts.ts';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  /** The partner is registered. */
  readonly onRegistered: (partnerId: string) => void;
}

/** A partner that was not in the list, registered over the form one is in the middle of. */
export function NewPartnerDialog({ open, onClose, onRegistered }: Props) {
  const t = useTexts(profileTexts);
  return (
    <Dialog open={open} title={t('newPartner')} onClose={onClose}>
      <NewPartnerForm onRegistered={onRegistered} />
    </Dialog>
  );
}

function NewPartnerForm({ onRegistered }: Pick<Props, 'onRegistered'>) {
  const t = useTexts(profileTexts);
  const labelOf = usePartnerLabels();
  const { save, waiting } = useSave(createPartner, ['partners']);
  const record = useRecordForm({
    draft: 'partner:new',
    schema: partnerInput,
    defaults: newPartner,
    toBody: bodyOf,
    async send(body) {
      onRegistered((await save({ body })).id);
    },
  });
  return (
    <FormFrame record={record} submitLabel={t('newPartner')} labelOf={labelOf} waiting={waiting}>
      <PartnerFields form={record.form} />
    </FormFrame>
  );
}
