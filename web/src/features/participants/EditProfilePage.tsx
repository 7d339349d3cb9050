import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { City } from '#shared/kernel/city.ts';
import { getParticipant, type Participant, participantEdit, updateParticipant } from '#shared/participants/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useLatest, useRead, useSave } from '#web/app/queries.ts';
import { useCityRead } from '#web/app/useCity.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { CancelLink } from '#web/ui/CancelLink.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { today } from '#web/ui/When.tsx';
import { ProfileForm } from './ProfileForm.tsx';
import { profileBodyOf, valuesOf } from './profileForm.ts';
import { profileTexts } from './profileTexts.ts';

const screen = getRouteApi('/deltakere/$participantId/endre');

/** A participant's profile to be changed. */
export function EditProfilePage() {
  const t = useTexts(profileTexts);
  const cityRead = useCityRead();
  const params = screen.useParams();
  const read = useRead(getParticipant, { params });
  const name = read.data?.participant.preferredName;
  return (
    <>
      <PageHeader title={t('edit')} documentTitle={t('edit')} lead={name && <PersonName name={name} />} />
      <Loaded read={read}>
        {({ participant }) => (
          <Loaded read={cityRead}>{(city) => <EditForm key={participant.id} participant={participant} city={city} />}</Loaded>
        )}
      </Loaded>
    </>
  );
}

function EditForm({ participant, city }: { readonly participant: Participant; readonly city: City }) {
  const t = useTexts(profileTexts);
  const navigate = useNavigate();
  const toast = useToast();
  const params = { participantId: participant.id };
  const latest = useLatest(getParticipant, { params });
  const { save, waiting } = useSave(updateParticipant, ['participants', 'matching', 'today']);
  const record = useRecordForm({
    draft: `participant:${participant.id}:profile`,
    schema: participantEdit,
    defaults: valuesOf(participant, today()),
    version: participant.version,
    toBody: (values, version) => ({ ...profileBodyOf(values), version }),
    async send(body) {
      await save({ params, body });
      toast({ text: t('saved') });
      await navigate({ to: '/deltakere/$participantId', params });
    },
    async latest() {
      const { participant: standing } = await latest();
      return { version: standing.version, values: valuesOf(standing, today()) };
    },
  });
  return (
    <ProfileForm
      record={record}
      city={city}
      asksAdmission={false}
      submitLabel={t('saveEdit')}
      waiting={waiting}
      ways={<CancelLink to="/deltakere/$participantId" params={params} />}
    />
  );
}
