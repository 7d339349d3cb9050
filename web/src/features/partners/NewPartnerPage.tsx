import { useNavigate } from '@tanstack/react-router';
import { createPartner, partnerInput } from '#shared/partners/index.ts';
import { useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { CancelLink } from '#web/ui/CancelLink.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { PartnerFields } from './PartnerFields.tsx';
import { bodyOf, newPartner } from './partnerForm.ts';
import { texts } from './texts.ts';
import { usePartnerLabels } from './usePartnerLabels.ts';

/** A partner the city has begun to work with. */
export function NewPartnerPage() {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const toast = useToast();
  const labelOf = usePartnerLabels();
  const { save, waiting } = useSave(createPartner, ['partners']);
  const record = useRecordForm({
    draft: 'partner:new',
    schema: partnerInput,
    defaults: newPartner,
    toBody: bodyOf,
    async send(body) {
      const { id } = await save({ body });
      toast({ text: t('registered') });
      await navigate({ to: '/samarbeid/$partnerId', params: { partnerId: id } });
    },
  });
  return (
    <>
      <PageHeader title={t('register')} documentTitle={t('register')} />
      <FormFrame record={record} submitLabel={t('register')} labelOf={labelOf} waiting={waiting} ways={<CancelLink to="/samarbeid" />}>
        <PartnerFields form={record.form} />
      </FormFrame>
    </>
  );
}
