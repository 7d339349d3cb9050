import { Button, Checkbox } from '@navikt/ds-react';
import { useMemo, useState } from 'react';
import type { Imported } from '#shared/kernel/importing.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { Section } from '#web/ui/Section.tsx';
import type { Place, ReadColumn } from './columns.ts';
import { FaultsTable } from './FaultsTable.tsx';
import css from './ImportPage.module.css';
import { knownOf, type Who } from './known.ts';
import type { Table } from './reading/table.ts';
import type { CheckedRow } from './rows.ts';
import { texts } from './texts.ts';
import { useFaultWords } from './useFaultWords.ts';
import { useLoading } from './useLoading.ts';

interface Props<Body> {
  readonly slice: string;
  readonly columns: readonly ReadColumn[];
  readonly place: Place;
  readonly table: Table;
  readonly checked: readonly CheckedRow<Body>[];
  /** Those who are here already. */
  readonly here: readonly Who[];
  readonly whoIs: (body: Body) => Who;
  readonly send: (rows: { readonly row: string; readonly record: Body }[]) => Promise<Imported>;
}

/** The rows of people who are here already, or stand higher up in the file. */
function metBefore<Body>(checked: readonly CheckedRow<Body>[], here: readonly Who[], whoIs: (body: Body) => Who): ReadonlySet<Body> {
  const known = knownOf(here);
  const again = new Set<Body>();
  for (const { body } of checked) {
    if (body === undefined) continue;
    if (known.has(whoIs(body))) again.add(body);
    else known.add(whoIs(body));
  }
  return again;
}

/** What will happen with each row, and then what did. */
export function CheckedRows<Body>({ slice, columns, place, table, checked, here, whoIs, send }: Props<Body>) {
  const t = useTexts(texts);
  const told = useFaultWords(columns, place);
  const { loading, load } = useLoading(slice, send);
  const [withKnown, setWithKnown] = useState(false);
  const readable = checked.flatMap(({ row, body }) => (body === undefined ? [] : [{ row, body }]));
  const known = useMemo(() => metBefore(checked, here, whoIs), [checked, here, whoIs]);
  const ready = withKnown ? readable : readable.filter(({ body }) => !known.has(body));
  const failed = checked.flatMap(({ row, faults }) => (faults ? [{ row, told: told(row, faults) }] : []));
  const refused = loading?.refused.map(({ row, faults }) => ({ row, told: told(row, faults) })) ?? [];
  const left = withKnown ? [] : readable.filter(({ body }) => known.has(body)).map(({ row }) => ({ row, told: [t('sameNameTold')] }));
  const all = [...failed, ...refused, ...left].toSorted((a, b) => a.row.line - b.row.line);
  return (
    <Section title={t('check')}>
      <ul className={css.counts}>
        <li>{t('ready', { n: ready.length })}</li>
        {known.size > 0 && !withKnown && <li>{t('sameName', { n: known.size })}</li>}
        {failed.length > 0 && <li>{t('wrong', { n: failed.length })}</li>}
      </ul>
      {known.size > 0 && (
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
