import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { getVolunteer, updateVolunteer, type Volunteer, volunteerEdit } from '#shared/volunteers/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useLatest, useRead, useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { CancelLink } from '#web/ui/CancelLink.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { texts } from './texts.ts';
import { useVolunteerLabels } from './useVolunteerLabels.ts';
import { VolunteerFields } from './VolunteerFields.tsx';
import { profileOf, valuesOf } from './volunteerForm.ts';

const screen = getRouteApi('/tidgivere/$volunteerId/endre');

/** A volunteer's profile, to be changed. */
export function EditVolunteerPage() {
  const t = useTexts(texts);
  const params = screen.useParams();
  const read = useRead(getVolunteer, { params });
  return (
    <>
      <PageHeader
        title={t('editTitle')}
        documentTitle={t('editTitle')}
        lead={read.data && <PersonName name={read.data.volunteer.name} />}
      />
      <Loaded read={read}>{({ volunteer }) => <EditForm key={volunteer.id} volunteer={volunteer} />}</Loaded>
    </>
  );
}

function EditForm({ volunteer }: { readonly volunteer: Volunteer }) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const toast = useToast();
  const labelOf = useVolunteerLabels();
  const params = { volunteerId: volunteer.id };
  const latest = useLatest(getVolunteer, { params });
  const { save, waiting } = useSave(updateVolunteer, ['volunteers', 'today']);
  const record = useRecordForm({
    draft: `volunteer:${volunteer.id}:profile`,
    schema: volunteerEdit,
    defaults: valuesOf(volunteer),
    version: volunteer.version,
    toBody: (values, version) => ({ ...profileOf(values), version }),
    async send(body) {
      await save({ params, body });
      toast({ text: t('saved') });
      await navigate({ to: '/tidgivere/$volunteerId', params });
    },
    async latest() {
      const { volunteer: standing } = await latest();
      return { version: standing.version, values: valuesOf(standing) };
    },
  });
  return (
    <FormFrame
      record={record}
      submitLabel={t('saveEdit')}
      labelOf={labelOf}
      waiting={waiting}
      ways={<CancelLink to="/tidgivere/$volunteerId" params={params} />}
    >
      <VolunteerFields form={record.form} />
    </FormFrame>
  );
}
