import { Button } from '@navikt/ds-react';
import { fileName } from '#shared/kernel/csv.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { download } from '#web/ui/download.ts';
import { type FailedRow, failedFile } from './failed.ts';
import css from './ImportPage.module.css';
import type { Table } from './reading/table.ts';
import { texts } from './texts.ts';

/** As many as anybody reads on a screen; the file has them all. */
const SHOWN = 50;

/** What is wrong with which row, by the line one finds it at, and a file of those rows to mend. */
export function FaultsTable({ table, failed }: { readonly table: Table; readonly failed: readonly FailedRow[] }) {
  const t = useTexts(texts);
  const save = (): void => download(fileName(t('fileOfFaults')), failedFile(table, failed, t('faultHead')));
  return (
    <>
      <table className={css.faults}>
        <thead>
          <tr>
            <th scope="col">{t('lineHead')}</th>
            <th scope="col">{t('faultHead')}</th>
          </tr>
        </thead>
        <tbody>
          {failed.slice(0, SHOWN).map(({ row, told }) => (
            <tr key={row.line}>
              <th scope="row">{row.line}</th>
              <td>{told.join(' ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {failed.length > SHOWN && <p>{t('more', { n: failed.length - SHOWN })}</p>}
      <div>
        <Button type="button" size="small" variant="secondary" onClick={save}>
          {t('saveFaults')}
        </Button>
        <p className={css.help}>{t('saveFaultsHelp')}</p>
      </div>
    </>
  );
}
