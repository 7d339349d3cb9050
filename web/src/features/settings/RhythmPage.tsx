import { type CitySettings, getSettings, rhythmEdit, saveRhythm } from '#shared/settings/index.ts';
import { useLatest, useRead, useSave } from '#web/app/queries.ts';
import { ToUnit } from '#web/features/team/ToUnit.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { Columns } from '#web/ui/Columns.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { NumberField } from '#web/ui/form/fields.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { SettingsHistory } from './SettingsHistory.tsx';
import { texts } from './texts.ts';

/** How many conversations come before a match, and how long somebody may go unheard. */
export function RhythmPage() {
  const t = useTexts(texts);
  const read = useRead(getSettings, {});
  return (
    <>
      <PageHeader above={<ToUnit />} title={t('rhythm')} documentTitle={t('rhythm')} lead={t('rhythmLead')} />
      <Loaded read={read}>
        {({ settings, history }) => (
          <Columns main={<RhythmForm settings={settings} />} side={<SettingsHistory history={history} action="saveRhythm" />} />
        )}
      </Loaded>
    </>
  );
}

interface RhythmValues {
  readonly minimumConversations: number | null;
  readonly contactRhythmDays: number | null;
}

function RhythmForm({ settings }: { readonly settings: CitySettings }) {
  const t = useTexts(texts);
  const toast = useToast();
  const latest = useLatest(getSettings, {});
  const { save, waiting } = useSave(saveRhythm, ['settings', 'team', 'today', 'matching']);
  const valuesOf = ({ minimumConversations, contactRhythmDays }: CitySettings): RhythmValues => ({
    minimumConversations,
    contactRhythmDays,
  });
  const record = useRecordForm({
    draft: 'settings:rhythm',
    schema: rhythmEdit,
    defaults: valuesOf(settings),
    version: settings.version,
    toBody: (values, version) => ({ ...values, version }),
    async send(body) {
      await save({ body });
      toast({ text: t('saved') });
    },
    async latest() {
      const { settings: standing } = await latest();
      return { version: standing.version, values: valuesOf(standing) };
    },
  });
  const { control } = record.form;
  return (
    <FormFrame record={record} submitLabel={t('save')} waiting={waiting}>
      <NumberField control={control} name="minimumConversations" label={t('minimumConversations')} description={t('minimumHelp')} />
      <NumberField control={control} name="contactRhythmDays" label={t('contactRhythmDays')} description={t('rhythmHelp')} />
    </FormFrame>
  );
}
