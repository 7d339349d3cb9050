import { useEffect } from 'react';
import { getReport, type Report, type Section, textEdit, writeReportText } from '#shared/reports/index.ts';
import { useShownName } from '#web/app/names.tsx';
import { useLatest, useSave } from '#web/app/queries.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { TextArea } from '#web/ui/form/fields.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { useToast } from '#web/ui/Toasts.tsx';
import { texts } from './texts.ts';

interface Props {
  readonly report: Report;
  readonly section: Section;
  /** Told whether something is typed that is not saved. */
  readonly onWriting: (writing: boolean) => void;
}

/** What staff write in one part. Each part is a form of its own, so that two can write at a time. */
export function TextForm({ report, section, onWriting }: Props) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const shown = useShownName();
  const toast = useToast();
  const params = { reportId: report.id, sectionId: section.id };
  const latest = useLatest(getReport, { params: { reportId: report.id } });
  const { save, waiting } = useSave(writeReportText, ['reports']);
  const written = report.texts[section.id];
  const record = useRecordForm({
    draft: `report:${report.id}:${section.id}`,
    schema: textEdit,
    defaults: { text: written?.text ?? '' },
    version: written?.version ?? 0,
    toBody: ({ text }, version) => ({ text, version }),
    async send(body) {
      await save({ params, body });
      toast({ text: t('textSaved') });
    },
    async latest() {
      const { report: now } = await latest();
      const standing = now.texts[section.id];
      return { version: standing?.version ?? 0, values: { text: standing?.text ?? '' } };
    },
  });
  const writing = record.draft.status !== 'none';
  useEffect(() => onWriting(writing), [writing, onWriting]);
  return (
    <FormFrame record={record} submitLabel={t('saveText')} waiting={waiting} labelOf={() => t('yourText')}>
      <TextArea control={record.form.control} name="text" label={t('yourText')} description={section.guidance[language]} rows={5} />
      {written && <p>{t('writtenBy', { name: shown(written.changed.by.name) })}</p>}
    </FormFrame>
  );
}
