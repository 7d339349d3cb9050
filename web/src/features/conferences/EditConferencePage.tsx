import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type Conference, conferenceEdit, editConference, getConference } from '#shared/conferences/index.ts';
import { useLatest, useRead, useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { CancelLink } from '#web/ui/CancelLink.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { ConferenceFields } from './ConferenceFields.tsx';
import { editBodyOf, valuesOf } from './conferenceForm.ts';
import { texts } from './texts.ts';
import { useConferenceLabels } from './useConferenceLabels.ts';

const screen = getRouteApi('/samarbeid/moter/$conferenceId/endre');

/** A meeting to be moved, or with others taking part. */
export function EditConferencePage() {
  const t = useTexts(texts);
  const params = screen.useParams();
  const read = useRead(getConference, { params });
  return (
    <>
      <PageHeader title={t('edit')} documentTitle={t('edit')} />
      <Loaded read={read}>{({ conference }) => <EditForm key={conference.id} conference={conference} />}</Loaded>
    </>
  );
}

function EditForm({ conference }: { readonly conference: Conference }) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const toast = useToast();
  const labelOf = useConferenceLabels();
  const params = { conferenceId: conference.id };
  const latest = useLatest(getConference, { params });
  const { save, waiting } = useSave(editConference, ['conferences']);
  const record = useRecordForm({
    draft: `conference:${conference.id}`,
    schema: conferenceEdit,
    defaults: valuesOf(conference),
    version: conference.version,
    toBody: (values, version) => ({ ...editBodyOf(values), version }),
    async send(body) {
      await save({ params, body });
      toast({ text: t('saved') });
      await navigate({ to: '/samarbeid/moter/$conferenceId', params });
    },
    async latest() {
      const standing = (await latest()).conference;
      return { version: standing.version, values: valuesOf(standing) };
    },
  });
  return (
    <FormFrame
      record={record}
      submitLabel={t('saveEdit')}
      labelOf={labelOf}
      waiting={waiting}
      ways={<CancelLink to="/samarbeid/moter/$conferenceId" params={params} />}
    >
      <ConferenceFields control={record.form.control} />
    </FormFrame>
  );
}
