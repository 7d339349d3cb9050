import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { conferenceInput, planConference } from '#shared/conferences/index.ts';
import { listPartners } from '#shared/partners/index.ts';
import { useSave, useWholeList } from '#web/app/queries.ts';
import { useServices } from '#web/app/services.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { CancelLink } from '#web/ui/CancelLink.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { SelectField } from '#web/ui/form/fields.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Failed } from '#web/ui/States.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { ConferenceFields } from './ConferenceFields.tsx';
import { bodyOf, newConference } from './conferenceForm.ts';
import { texts } from './texts.ts';
import { useConferenceLabels } from './useConferenceLabels.ts';

const screen = getRouteApi('/samarbeid/moter/nytt');

/** A meeting to be planned, with the partner one came from where there was one. */
export function NewConferencePage() {
  const t = useTexts(texts);
  const { partner } = screen.useSearch();
  const { person } = useServices();
  const navigate = useNavigate();
  const toast = useToast();
  const labelOf = useConferenceLabels();
  const { items, error, retry } = useWholeList(listPartners);
  const { save, waiting } = useSave(planConference, ['conferences']);
  const record = useRecordForm({
    draft: 'conference:new',
    schema: conferenceInput,
    defaults: newConference(partner, person.id),
    toBody: bodyOf,
    async send(body) {
      const { id } = await save({ body });
      toast({ text: t('planned') });
      await navigate({ to: '/samarbeid/moter/$conferenceId', params: { conferenceId: id } });
    },
  });
  const partners = (items ?? []).map(({ id, name }) => ({ value: id, label: name })).sort((a, b) => a.label.localeCompare(b.label, 'nb'));
  return (
    <>
      <PageHeader title={t('plan')} documentTitle={t('plan')} lead={t('lead')} />
      {error && <Failed error={error} retry={retry} />}
      <FormFrame record={record} submitLabel={t('plan')} labelOf={labelOf} waiting={waiting} ways={<CancelLink to="/samarbeid/moter" />}>
        <SelectField control={record.form.control} name="partnerId" label={t('partner')} options={partners} />
        <ConferenceFields control={record.form.control} />
      </FormFrame>
    </>
  );
}
