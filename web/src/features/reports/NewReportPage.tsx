import { useNavigate } from '@tanstack/react-router';
import { useWatch } from 'react-hook-form';
import { PHASES } from '#shared/participants/index.ts';
import { periodName } from '#shared/reporting/index.ts';
import { beginReport, listReports, type ReportLine, reportInput, type Template } from '#shared/reports/index.ts';
import { useRead, useSave } from '#web/app/queries.ts';
import { useCity } from '#web/app/useCity.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { CancelLink } from '#web/ui/CancelLink.tsx';
import { RadioField } from '#web/ui/form/choices.tsx';
import { DateField } from '#web/ui/form/DateField.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { SelectField, TextField } from '#web/ui/form/fields.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { today } from '#web/ui/When.tsx';
import { beginBody, NOTHING_CHOSEN, OWN_DATES, periodsToReport } from './beginForm.ts';
import { ToReports } from './ToReports.tsx';
import { texts } from './texts.ts';

/** Begins a report: from which template, and for when. */
export function NewReportPage() {
  const t = useTexts(texts);
  const read = useRead(listReports, {});
  return (
    <>
      <PageHeader above={<ToReports />} title={t('newReport')} documentTitle={t('newReport')} />
      <Loaded read={read}>{({ templates, reports }) => <BeginForm templates={templates} reports={reports} />}</Loaded>
    </>
  );
}

interface Props {
  readonly templates: readonly Template[];
  readonly reports: readonly ReportLine[];
}

function BeginForm({ templates, reports }: Props) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const toast = useToast();
  const phases = useOptions(PHASES);
  const { save, waiting } = useSave(beginReport, ['reports']);
  const inUse = templates.filter(({ isRetired }) => !isRetired);
  const record = useRecordForm({
    draft: 'report:new',
    schema: reportInput,
    defaults: NOTHING_CHOSEN,
    toBody: (values) => beginBody(values, inUse, language),
    async send(body) {
      const { id } = await save({ body });
      toast({ text: t('begun') });
      await navigate({ to: '/rapporter/$reportId', params: { reportId: id } });
    },
  });
  const services = useCity()?.services ?? [];
  const { control } = record.form;
  const [chosen, span] = useWatch({ control, name: ['template', 'span'] });
  const template = inUse.find(({ id }) => id === chosen);
  const alike = reports.filter((line) => template?.hasGrant && line.template.nb === template.name.nb);
  const periods = periodsToReport(today()).map((period) => ({ value: period, label: periodName(period, language) }));
  return (
    <FormFrame record={record} submitLabel={t('begin')} waiting={waiting} ways={<CancelLink to="/rapporter" />}>
      <RadioField
        control={control}
        name="template"
        label={t('template')}
        description={template?.about[language]}
        options={inUse.map(({ id, name }) => ({ value: id, label: name[language] }))}
      />
      <SelectField control={control} name="span" label={t('period')} options={[...periods, { value: OWN_DATES, label: t('ownDates') }]} />
      {span === OWN_DATES && (
        <>
          <DateField control={control} name="from" label={t('from')} to={today()} />
          <DateField control={control} name="to" label={t('to')} />
        </>
      )}
      {services.length > 1 && (
        <SelectField
          control={control}
          name="service"
          label={t('service')}
          description={t('serviceHelp')}
          options={services.map(({ id, name }) => ({ value: id, label: name }))}
          optional
        />
      )}
      <SelectField control={control} name="phase" label={t('phase')} description={t('phaseHelp')} options={phases} optional />
      {alike.length > 0 && (
        <SelectField
          control={control}
          name="like"
          label={t('like')}
          description={t('likeHelp')}
          options={alike.map(({ id, title }) => ({ value: id, label: title }))}
          optional
        />
      )}
      <TextField control={control} name="title" label={t('reportTitle')} description={t('titleHelp')} optional />
    </FormFrame>
  );
}
