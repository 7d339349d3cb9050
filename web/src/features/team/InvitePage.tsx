import { useNavigate } from '@tanstack/react-router';
import type { City } from '#shared/kernel/city.ts';
import { invitation, inviteMember } from '#shared/team/index.ts';
import { useSave } from '#web/app/queries.ts';
import { useCityRead } from '#web/app/useCity.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { CancelLink } from '#web/ui/CancelLink.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { TextField } from '#web/ui/form/fields.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { GivenFields } from './GivenFields.tsx';
import { newcomer } from './memberForm.ts';
import { ToUnit } from './ToUnit.tsx';
import { texts } from './texts.ts';
import { useMemberLabels } from './useMemberLabels.ts';

/** Somebody new is let in. */
export function InvitePage() {
  const t = useTexts(texts);
  const read = useCityRead();
  return (
    <>
      <PageHeader above={<ToUnit />} title={t('invite')} documentTitle={t('invite')} lead={t('inviteLead')} />
      <Loaded read={read}>{(city) => <InviteForm city={city} />}</Loaded>
    </>
  );
}

function InviteForm({ city }: { readonly city: City }) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const toast = useToast();
  const labelOf = useMemberLabels();
  const { save, waiting } = useSave(inviteMember, ['team']);
  const record = useRecordForm({
    draft: 'member:new',
    schema: invitation,
    defaults: newcomer(city.services.map(({ id }) => id)),
    toBody: (values) => values,
    async send(body) {
      const { id } = await save({ body });
      toast({ text: t('invited') });
      await navigate({ to: '/virksomheten/ansatte/$memberId', params: { memberId: id } });
    },
  });
  const { control } = record.form;
  return (
    <FormFrame
      record={record}
      submitLabel={t('sendInvitation')}
      labelOf={labelOf}
      waiting={waiting}
      ways={<CancelLink to="/virksomheten/ansatte" />}
    >
      <TextField control={control} name="name" label={t('name')} />
      <TextField control={control} name="email" label={t('email')} description={t('emailHelp')} type="email" />
      <GivenFields control={control} roles="roles" services="services" city={city} />
    </FormFrame>
  );
}
