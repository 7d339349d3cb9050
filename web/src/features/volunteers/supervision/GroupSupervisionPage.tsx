import { Link, useNavigate } from '@tanstack/react-router';
import { GROUP_MOST, listVolunteers, recordSupervision, supervisionInput, type VolunteerCard } from '#shared/volunteers/index.ts';
import { useShownName } from '#web/app/names.tsx';
import { useSave, useWholeList } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { CancelLink } from '#web/ui/CancelLink.tsx';
import { CheckboxField } from '#web/ui/form/choices.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Failed, SkeletonRows } from '#web/ui/States.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { texts } from '../texts.ts';
import { newSupervision, SupervisionFields } from './SupervisionFields.tsx';
import { supervisionTexts } from './texts.ts';

/** Supervision of several volunteers at once. */
export function GroupSupervisionPage() {
  const t = useTexts(supervisionTexts);
  const word = useTexts(texts);
  const { items, reading, error, retry } = useWholeList(listVolunteers);
  return (
    <>
      <PageHeader
        above={
          <Link to="/tidgivere" className="aksel-link">
            {word('title')}
          </Link>
        }
        title={t('group')}
        documentTitle={t('group')}
        lead={t('groupLead', { most: GROUP_MOST })}
      />
      {error && <Failed error={error} retry={retry} />}
      {!error && reading && <SkeletonRows />}
      {items && !reading && <GroupForm volunteers={items} />}
    </>
  );
}

function GroupForm({ volunteers }: { readonly volunteers: readonly VolunteerCard[] }) {
  const t = useTexts(supervisionTexts);
  const shown = useShownName();
  const toast = useToast();
  const navigate = useNavigate();
  const { save, waiting } = useSave(recordSupervision, ['volunteers', 'today']);
  const record = useRecordForm({
    draft: 'volunteers:supervision',
    schema: supervisionInput,
    defaults: newSupervision('group'),
    toBody: (values) => values,
    async send(body) {
      await save({ body });
      toast({ text: t('saved') });
      await navigate({ to: '/tidgivere' });
    },
  });
  const { control } = record.form;
  const here = volunteers
    .filter(({ state }) => state === 'trained' || state === 'active' || state === 'paused')
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nb'));
  return (
    <FormFrame record={record} submitLabel={t('recordGroup')} waiting={waiting} ways={<CancelLink to="/tidgivere" />}>
      <CheckboxField
        control={control}
        name="volunteerIds"
        label={t('whoCame')}
        options={here.map(({ id, name }) => ({ value: id, label: shown(name) }))}
      />
      <SupervisionFields control={control} noteHelp={t('groupNoteHelp')} />
    </FormFrame>
  );
}
