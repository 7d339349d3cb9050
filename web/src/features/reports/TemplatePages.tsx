import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { listReports, makeTemplate, saveTemplate, type Template, templateEdit, templateInput } from '#shared/reports/index.ts';
import { useLatest, useRead, useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { CancelLink } from '#web/ui/CancelLink.tsx';
import { ConfirmField } from '#web/ui/form/choices.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Empty, Loaded } from '#web/ui/States.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { TemplateFields } from './TemplateFields.tsx';
import { NEW_TEMPLATE, templateBody, templateValuesOf } from './templateForm.ts';
import { templateTexts } from './templateTexts.ts';

const screen = getRouteApi('/rapporter/maler/$templateId');

function ToTemplates() {
  const t = useTexts(templateTexts);
  return (
    <Link to="/rapporter/maler" className="aksel-link">
      {t('title')}
    </Link>
  );
}

/** Makes a template of the city's own. */
export function NewTemplatePage() {
  const t = useTexts(templateTexts);
  const navigate = useNavigate();
  const toast = useToast();
  const { save, waiting } = useSave(makeTemplate, ['reports']);
  const record = useRecordForm({
    draft: 'reportTemplate:new',
    schema: templateInput,
    defaults: NEW_TEMPLATE,
    toBody: templateBody,
    async send(body) {
      await save({ body });
      toast({ text: t('saved') });
      await navigate({ to: '/rapporter/maler' });
    },
  });
  return (
    <>
      <PageHeader above={<ToTemplates />} title={t('newTemplate')} documentTitle={t('newTemplate')} />
      <FormFrame record={record} submitLabel={t('make')} waiting={waiting} ways={<CancelLink to="/rapporter/maler" />}>
        <TemplateFields control={record.form.control} />
      </FormFrame>
    </>
  );
}

/** Changes a template of the city's own, or takes it out of use. */
export function TemplatePage() {
  const t = useTexts(templateTexts);
  const { templateId } = screen.useParams();
  const read = useRead(listReports, {});
  return (
    <>
      <PageHeader above={<ToTemplates />} title={t('change')} documentTitle={t('change')} lead={t('changeLead')} />
      <Loaded read={read}>
        {({ templates }) => {
          const template = templates.find(({ id, isOwn }) => isOwn && id === templateId);
          return template ? <TemplateForm template={template} /> : <Empty title={t('notThere')} />;
        }}
      </Loaded>
    </>
  );
}

function TemplateForm({ template }: { readonly template: Template }) {
  const t = useTexts(templateTexts);
  const navigate = useNavigate();
  const toast = useToast();
  const latest = useLatest(listReports, {});
  const { save, waiting } = useSave(saveTemplate, ['reports']);
  const record = useRecordForm({
    draft: `reportTemplate:${template.id}`,
    schema: templateEdit,
    defaults: templateValuesOf(template),
    version: template.version,
    toBody: (values, version) => ({ ...templateBody(values), isRetired: values.isRetired, version }),
    async send(body) {
      await save({ params: { templateId: template.id }, body });
      toast({ text: t('saved') });
      await navigate({ to: '/rapporter/maler' });
    },
    async latest() {
      const { templates } = await latest();
      const now = templates.find(({ id }) => id === template.id) ?? template;
      return { version: now.version, values: templateValuesOf(now) };
    },
  });
  return (
    <FormFrame record={record} submitLabel={t('save')} waiting={waiting} ways={<CancelLink to="/rapporter/maler" />}>
      <TemplateFields control={record.form.control} />
      <ConfirmField control={record.form.control} name="isRetired" label={t('retire')} description={t('retireHelp')} />
    </FormFrame>
  );
}
