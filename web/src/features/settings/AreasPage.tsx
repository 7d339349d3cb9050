import { areasEdit, type CitySettings, getSettings, saveAreas } from '#shared/settings/index.ts';
import { useLatest, useRead, useSave } from '#web/app/queries.ts';
import { ToUnit } from '#web/features/team/ToUnit.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { Columns } from '#web/ui/Columns.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { AreasFields } from './AreasFields.tsx';
import { bodyOf, valuesOf } from './areasForm.ts';
import { SettingsHistory } from './SettingsHistory.tsx';
import { TravelFields } from './TravelFields.tsx';
import { texts } from './texts.ts';

/** Where people can meet in the city, to be decided by its unit leader. */
export function AreasPage() {
  const t = useTexts(texts);
  const read = useRead(getSettings, {});
  return (
    <>
      <PageHeader above={<ToUnit />} title={t('areas')} documentTitle={t('areas')} lead={t('areasLead')} />
      <Loaded read={read}>
        {({ settings, history }) => (
          <Columns main={<AreasForm settings={settings} />} side={<SettingsHistory history={history} action="saveAreas" />} />
        )}
      </Loaded>
    </>
  );
}

function AreasForm({ settings }: { readonly settings: CitySettings }) {
  const t = useTexts(texts);
  const toast = useToast();
  const latest = useLatest(getSettings, {});
  const { save, waiting } = useSave(saveAreas, ['settings', 'team', 'matching']);
  const record = useRecordForm({
    draft: 'settings:areas',
    schema: areasEdit,
    defaults: valuesOf(settings),
    version: settings.version,
    toBody: bodyOf,
    async send(body) {
      await save({ body });
      toast({ text: t('saved') });
    },
    async latest() {
      const { settings: standing } = await latest();
      return { version: standing.version, values: valuesOf(standing) };
    },
  });
  return (
    <FormFrame record={record} submitLabel={t('saveAreas')} waiting={waiting}>
      <AreasFields form={record.form} />
      <TravelFields form={record.form} />
    </FormFrame>
  );
}
