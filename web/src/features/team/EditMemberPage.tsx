import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { City } from '#shared/kernel/city.ts';
import { getMember, type MemberRecord, memberEdit, updateMember } from '#shared/team/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useLatest, useRead, useSave } from '#web/app/queries.ts';
import { useCityRead } from '#web/app/useCity.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { CancelLink } from '#web/ui/CancelLink.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { Notice } from '#web/ui/Notice.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { GivenFields } from './GivenFields.tsx';
import { valuesOf } from './memberForm.ts';
import { texts } from './texts.ts';
import { useMemberLabels } from './useMemberLabels.ts';

const screen = getRouteApi('/virksomheten/ansatte/$memberId/endre');

/** What somebody is here, to be changed. */
export function EditMemberPage() {
  const t = useTexts(texts);
  const params = screen.useParams();
  const read = useRead(getMember, { params });
  const city = useCityRead();
  return (
    <>
      <PageHeader title={t('edit')} documentTitle={t('edit')} lead={read.data && <PersonName name={read.data.member.name} />} />
      <Loaded read={read}>
        {({ member }) => <Loaded read={city}>{(known) => <EditForm key={member.id} member={member} city={known} />}</Loaded>}
      </Loaded>
    </>
  );
}

interface FormProps {
  readonly member: MemberRecord['member'];
  readonly city: City;
}

function EditForm({ member, city }: FormProps) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const toast = useToast();
  const labelOf = useMemberLabels();
  const params = { memberId: member.id };
  const latest = useLatest(getMember, { params });
  const { save, waiting } = useSave(updateMember, ['team']);
  const record = useRecordForm({
    draft: `member:${member.id}`,
    schema: memberEdit,
    defaults: valuesOf(member),
    version: member.version,
    toBody: (values, version) => ({ ...values, version }),
    async send(body) {
      await save({ params, body });
      toast({ text: t('saved') });
      await navigate({ to: '/virksomheten/ansatte/$memberId', params });
    },
    async latest() {
      const { member: standing } = await latest();
      return { version: standing.version, values: valuesOf(standing) };
    },
  });
  return (
    <FormFrame
      record={record}
      submitLabel={t('save')}
      labelOf={labelOf}
      waiting={waiting}
      ways={<CancelLink to="/virksomheten/ansatte/$memberId" params={params} />}
    >
      <Notice>{t('whenItCounts')}</Notice>
      <GivenFields control={record.form.control} roles="roles" services="services" city={city} />
    </FormFrame>
  );
}
