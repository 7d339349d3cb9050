import { DownloadIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useTexts } from '#web/i18n/language.tsx';
import { useDownload } from './drawing/useDownload.ts';
import type { Sheet } from './sheet.ts';
import { texts } from './texts.ts';

/** Saves every figure on the screen as one file. */
export function DownloadAll({ sheet, of }: { readonly sheet: Sheet; readonly of: readonly string[] }) {
  const t = useTexts(texts);
  const download = useDownload();
  return (
    <Button variant="tertiary" data-color="neutral" size="small" icon={<DownloadIcon aria-hidden />} onClick={() => download(sheet, of)}>
      {t('downloadAll')}
    </Button>
  );
}
