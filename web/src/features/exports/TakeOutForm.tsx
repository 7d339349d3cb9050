import { Button, Radio, RadioGroup } from '@navikt/ds-react';
import { useState } from 'react';
import { bareFileName } from '#shared/kernel/csv.ts';
import { siteName } from '#web/app/config.ts';
import { useNames, useShownName } from '#web/app/names.tsx';
import { useServices } from '#web/app/services.tsx';
import { formatNumber, fullDate } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { downloadFile } from '#web/ui/download.ts';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { usePlace } from '../imports/usePlace.ts';
import { csvOf } from './csv.ts';
import css from './TakeOut.module.css';
import type { TakeOutProps } from './TakeOut.tsx';
import { tableOf } from './table.ts';
import { texts } from './texts.ts';
import { useTakingOut } from './useTakingOut.ts';

const FORMATS = ['xlsx', 'csv'] as const;
type Format = (typeof FORMATS)[number];

/** What the file will be, what it will say in people's logs, and the button that makes it. */
export function TakeOutForm<Line>({ title, ids, columns, read, children, onSaved }: TakeOutProps<Line> & { readonly onSaved: () => void }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { hidden } = useNames();
  const nameOf = useShownName();
  const toast = useToast();
  const name = siteName(useServices().config);
  const place = usePlace();
  const [format, setFormat] = useState<Format>('xlsx');
  const { readAll, running, done, error } = useTakingOut(ids, read);

  async function save(): Promise<void> {
    const lines = place && (await readAll());
    if (!lines) return;
    const { head, rows } = tableOf(columns, lines, { ...place, language, nameOf }, hidden);
    // a workbook takes more to write than most pages, so it comes when it is wanted
    const file = format === 'csv' ? csvOf(head, rows) : await (await import('#web/ui/workbook.ts')).workbookOf(head, rows);
    downloadFile(`${bareFileName(title, name, fullDate(place.today))}.${format}`, file);
    const left = ids.length - lines.length;
    toast({ text: left > 0 ? t('savedLess', { n: left }) : t('saved') });
    onSaved();
  }

  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p>{t('lead', { n: formatNumber(ids.length, language) })}</p>
      {children}
      {hidden && <p>{t('hidden')}</p>}
      <RadioGroup legend={t('format')} value={format} onChange={(chosen: Format) => setFormat(chosen)}>
        {FORMATS.map((one) => (
          <Radio key={one} value={one}>
            {t(one)}
          </Radio>
        ))}
      </RadioGroup>
      {running && <p role="status">{t('reading', { done: formatNumber(done, language), all: formatNumber(ids.length, language) })}</p>}
      {error && <ProblemAlert error={error} />}
      <div>
        <Button type="submit" loading={running || !place}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
