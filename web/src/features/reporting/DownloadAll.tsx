import { DownloadIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useTexts } from '#web/i18n/language.tsx';
import css from './DownloadAll.module.css';
import { type SheetFormat, useDownload } from './drawing/useDownload.ts';
import type { Sheet } from './sheet.ts';
import { texts } from './texts.ts';

const FORMATS: readonly { readonly format: SheetFormat; readonly name: string }[] = [
  { format: 'xlsx', name: 'XLSX' },
  { format: 'csv', name: 'CSV' },
];

/** Saves every figure on the screen as one file. */
export function DownloadAll({ sheet, of }: { readonly sheet: Sheet; readonly of: readonly string[] }) {
  const t = useTexts(texts);
  const download = useDownload();
  return (
    <div className={css.ways}>
      {FORMATS.map(({ format, name }) => (
        <Button
          key={format}
          variant="tertiary"
          data-color="neutral"
          size="small"
          icon={<DownloadIcon aria-hidden />}
          onClick={() => void download(sheet, of, format)}
        >
          {t('downloadAll')} ({name})
        </Button>
      ))}
    </div>
  );
}
