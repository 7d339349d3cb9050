import { Link } from '@tanstack/react-router';
import { getVolunteerSettings, saveVolunteerSettings, type VolunteerSettings, volunteerSettingsEdit } from '#shared/volunteers/index.ts';
import { useShownName } from '#web/app/names.tsx';
import { useLatest, useRead, useSave } from '#web/app/queries.ts';
import { dateAndTime } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { NumberField } from '#web/ui/form/fields.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { today } from '#web/ui/When.tsx';
import { CertificateFields } from './CertificateFields.tsx';
import { CertificatesLeft } from './CertificatesLeft.tsx';
import { ModuleFields } from './ModuleFields.tsx';
import { decisionOf, valuesOf } from './settingsForm.ts';
import { settingsTexts } from './texts.ts';

/** What the city asks of its volunteers, for the unit leader to decide. */
export function VolunteerSettingsPage() {
  const t = useTexts(settingsTexts);
  const read = useRead(getVolunteerSettings, {});
  return (
    <>
      <PageHeader
        above={
          <Link to="/virksomheten" className="aksel-link">
            {t('unit')}
          </Link>
        }
        title={t('title')}
        documentTitle={t('title')}
        lead={t('lead')}
      />
      <CertificatesLeft />
      <Loaded read={read}>{(settings) => <SettingsForm key={settings.version} settings={settings} />}</Loaded>
    </>
  );
}

function SettingsForm({ settings }: { readonly settings: VolunteerSettings }) {
  const t = useTexts(settingsTexts);
  const toast = useToast();
  const latest = useLatest(getVolunteerSettings, {});
  const { save, waiting } = useSave(saveVolunteerSettings, ['volunteers', 'today']);
  const record = useRecordForm({
    draft: 'settings:volunteers',
    schema: volunteerSettingsEdit,
    defaults: valuesOf(settings),
    version: settings.version,
    toBody: decisionOf,
    async send(body) {
      await save({ body });
      toast({ text: t('saved') });
    },
    async latest() {
      const standing = await latest();
      return { version: standing.version, values: valuesOf(standing) };
    },
  });
  return (
    <FormFrame record={record} submitLabel={t('save')} waiting={waiting}>
      <Section title={t('training')}>
        <ModuleFields form={record.form} />
      </Section>
      <Section title={t('supervision')}>
        <NumberField control={record.form.control} name="supervisionDays" label={t('supervisionDays')} description={t('supervisionHelp')} />
      </Section>
      <Section title={t('certificate')}>
        <CertificateFields form={record.form} />
      </Section>
      <Changed settings={settings} />
    </FormFrame>
  );
}

function Changed({ settings: { changed } }: { readonly settings: VolunteerSettings }) {
  const t = useTexts(settingsTexts);
  const shown = useShownName();
  const { language } = useLanguage();
  return <p>{changed ? t('changed', { when: dateAndTime(changed.at, today(), language), by: shown(changed.by.name) }) : t('usual')}</p>;
}
