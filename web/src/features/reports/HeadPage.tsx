import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { getReport, headEdit, type Report, saveReportHead } from '#shared/reports/index.ts';
import { useLatest, useRead, useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { TextField } from '#web/ui/form/fields.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { GrantFields } from './GrantFields.tsx';
import { headBody, headValuesOf } from './headForm.ts';
import { texts } from './texts.ts';

const screen = getRouteApi('/rapporter/$reportId/endre');

/** What a report is called, and for a grant's report what it answers for. */
export function HeadPage() {
  const t = useTexts(texts);
  const params = screen.useParams();
  const read = useRead(getReport, { params });
  const title = t(read.data?.report.hasGrant ? 'head' : 'rename');
  return (
    <>
      <PageHeader
        title={title}
        documentTitle={title}
        above={
          <Link className="aksel-link" to="/rapporter/$reportId" params={params}>
            {t('back')}
          </Link>
        }
      />
      <Loaded read={read}>{({ report }) => <HeadForm report={report} />}</Loaded>
    </>
  );
}

function HeadForm({ report }: { readonly report: Report }) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const toast = useToast();
  const params = { reportId: report.id };
  const latest = useLatest(getReport, { params });
  const { save, waiting } = useSave(saveReportHead, ['reports']);
  const record = useRecordForm({
    draft: `report:${report.id}:head`,
    schema: headEdit,
    defaults: headValuesOf(report),
    version: report.headVersion,
    toBody: (values, version) => headBody(values, report.hasGrant, version),
    async send(body) {
      await save({ params, body });
      toast({ text: t('saved') });
      await navigate({ to: '/rapporter/$reportId', params });
    },
    async latest() {
      const { report: now } = await latest();
      return { version: now.headVersion, values: headValuesOf(now) };
    },
  });
  return (
    <FormFrame record={record} submitLabel={t('save')} waiting={waiting}>
      <TextField control={record.form.control} name="title" label={t('reportTitle')} />
      {report.hasGrant && <GrantFields control={record.form.control} />}
    </FormFrame>
  );
}
