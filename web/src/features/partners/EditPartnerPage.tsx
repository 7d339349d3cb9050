import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { getPartner, type Partner, partnerEdit, updatePartner } from '#shared/partners/index.ts';
import { useLatest, useRead, useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { CancelLink } from '#web/ui/CancelLink.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { PartnerFields } from './PartnerFields.tsx';
import { bodyOf, valuesOf } from './partnerForm.ts';
import { texts } from './texts.ts';
import { usePartnerLabels } from './usePartnerLabels.ts';

const screen = getRouteApi('/samarbeid/$partnerId/endre');

/** A partner to be changed. */
export function EditPartnerPage() {
  const t = useTexts(texts);
  const params = screen.useParams();
  const read = useRead(getPartner, { params });
  return (
    <>
      <PageHeader title={t('edit')} documentTitle={t('edit')} lead={read.data?.name} />
      <Loaded read={read}>{(partner) => <EditForm key={partner.id} partner={partner} />}</Loaded>
    </>
  );
}

function EditForm({ partner }: { readonly partner: Partner }) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const toast = useToast();
  const labelOf = usePartnerLabels();
  const params = { partnerId: partner.id };
  const latest = useLatest(getPartner, { params });
  const { save, waiting } = useSave(updatePartner, ['partners']);
  const record = useRecordForm({
    draft: `partner:${partner.id}`,
    schema: partnerEdit,
    defaults: valuesOf(partner),
    version: partner.version,
    toBody: (values, version) => ({ ...bodyOf(values), version }),
    async send(body) {
      await save({ params, body });
      toast({ text: t('saved') });
      await navigate({ to: '/samarbeid/$partnerId', params });
    },
    async latest() {
      const standing = await latest();
      return { version: standing.version, values: valuesOf(standing) };
    },
  });
  return (
    <FormFrame
      record={record}
      submitLabel={t('saveEdit')}
      labelOf={labelOf}
      waiting={waiting}
      ways={<CancelLink to="/samarbeid/$partnerId" params={params} />}
    >
      <PartnerFields form={record.form} />
    </FormFrame>
  );
}
