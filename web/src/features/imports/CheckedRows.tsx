import { Button, Checkbox } from '@navikt/ds-react';
import { useState } from 'react';
import type { Imported } from '#shared/kernel/importing.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { Section } from '#web/ui/Section.tsx';
import type { ReadColumn } from './columns.ts';
import { FaultsTable } from './FaultsTable.tsx';
import css from './ImportPage.module.css';
import type { Table } from './reading/table.ts';
import type { CheckedRow } from './rows.ts';
import { texts } from './texts.ts';
import { useFaultWords } from './useFaultWords.ts';
import { useLoading } from './useLoading.ts';

interface Props<Body> {
  readonly slice: string;
  readonly columns: readonly ReadColumn[];
  readonly table: Table;
  readonly checked: readonly CheckedRow<Body>[];
  readonly isKnown: (body: Body) => boolean;
  readonly send: (rows: { readonly row: string; readonly record: Body }[]) => Promise<Imported>;
}

/** What will happen with each row, and then what did. */
export function CheckedRows<Body>({ slice, columns, table, checked, isKnown, send }: Props<Body>) {
  const t = useTexts(texts);
  const told = useFaultWords(columns);
  const { loading, load } = useLoading(slice, send);
  const [withKnown, setWithKnown] = useState(false);
  const readable = checked.flatMap(({ row, body }) => (body === undefined ? [] : [{ row, body }]));
  const known = readable.filter(({ body }) => isKnown(body));
  const ready = withKnown ? readable : readable.filter((one) => !known.includes(one));
  const failed = checked.flatMap(({ row, faults }) => (faults ? [{ row, told: told(row, faults) }] : []));
  const refused = loading?.refused.map(({ row, faults }) => ({ row, told: told(row, faults) })) ?? [];
  const all = [...failed, ...refused].toSorted((a, b) => a.row.line - b.row.line);
  return (
    <Section title={t('check')}>
      <ul className={css.counts}>
        <li>{t('ready', { n: ready.length })}</li>
        {known.length > 0 && !withKnown && <li>{t('sameName', { n: known.length })}</li>}
        {failed.length > 0 && <li>{t('wrong', { n: failed.length })}</li>}
      </ul>
      {known.length > 0 && (
        <Checkbox checked={withKnown} onChange={({ target }) => setWithKnown(target.checked)}>
          {t('takeSameName')}
        </Checkbox>
      )}
      {all.length > 0 && <FaultsTable table={table} failed={all} />}
      {loading && (
        <div role="status">
          <p>{loading.running ? t('loading', { done: loading.done, all: loading.all }) : t('loaded', { n: loading.loaded })}</p>
          {loading.already > 0 && <p>{t('already', { n: loading.already })}</p>}
          {loading.refused.length > 0 && <p>{t('refused', { n: loading.refused.length })}</p>}
        </div>
      )}
      {loading?.error && <ProblemAlert error={loading.error} />}
      {ready.length > 0 && (!loading || loading.running || loading.error) && (
        <Button loading={loading?.running ?? false} onClick={() => void load(ready)}>
          {loading?.error ? t('goOn') : t('load', { n: ready.length })}
        </Button>
      )}
    </Section>
  );
}
