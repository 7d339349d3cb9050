import { documentOf, isAsked, type LiveReport } from '#shared/reports/index.ts';
import { useCity } from '#web/app/useCity.ts';
import { useLanguage } from '#web/i18n/language.tsx';
import { Section } from '#web/ui/Section.tsx';
import { SheetTable } from '../reporting/drawing/SheetTable.tsx';
import css from './DraftParts.module.css';
import { sheetOf } from './figuresTable.ts';
import { TextPart, type TextPartProps } from './TextPart.tsx';

interface Props extends Pick<TextPartProps, 'onWriting'> {
  readonly live: LiveReport;
}

/** The parts of a report that is being written: the figures of each, and what is asked of whoever writes. */
export function DraftParts({ live: { report, numbers }, onWriting }: Props) {
  const { language } = useLanguage();
  const city = useCity()?.name ?? '';
  const document = documentOf(report, numbers, undefined, city, language);
  return (
    <>
      {document.results && (
        <Section title={document.results.caption}>
          <SheetTable sheet={sheetOf(document.results)} />
        </Section>
      )}
      {report.sections.map((section, at) => {
        const table = document.sections[at]?.table;
        return (
          <Section key={section.id} title={section.heading[language]}>
            <div className={css.part}>
              {table && <SheetTable sheet={sheetOf(table)} />}
              {isAsked(section) && <TextPart report={report} section={section} onWriting={onWriting} />}
            </div>
          </Section>
        );
      })}
    </>
  );
}
