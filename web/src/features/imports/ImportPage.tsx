import { useMemo, useState } from 'react';
import type * as z from 'zod/mini';
import type { Imported } from '#shared/kernel/importing.ts';
import type { Schema } from '#shared/kernel/route.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Empty } from '#web/ui/States.tsx';
import { CheckedRows } from './CheckedRows.tsx';
import { guessed, type Mapping, type Place } from './columns.ts';
import { FileChoice, type ReadFile } from './FileChoice.tsx';
import css from './ImportPage.module.css';
import { MappingFields } from './MappingFields.tsx';
import { checkedRow, type Kind } from './rows.ts';
import { texts } from './texts.ts';

interface Props<Body extends Schema> {
  /** The slice whose lists change, and what its rows' ids are drawn with. */
  readonly slice: string;
  readonly kind: Kind<Body>;
  readonly place: Place;
  /** Whether somebody of that name is here already. */
  readonly isKnown: (body: z.output<Body>) => boolean;
  readonly send: (rows: { readonly row: string; readonly record: z.output<Body> }[]) => Promise<Imported>;
}

/** A list from elsewhere, taken in step by step: the file, its columns, what will happen, and only then that it happens. */
export function ImportPage<Body extends Schema>({ slice, kind, place, isKnown, send }: Props<Body>) {
  const t = useTexts(texts);
  const [file, setFile] = useState<ReadFile>();
  const [mapping, setMapping] = useState<Mapping>({});
  const table = file?.table;
  const checked = useMemo(() => table?.rows.map((row) => checkedRow(kind, row, mapping, place)) ?? [], [table, kind, mapping, place]);
  return (
    <div className={css.parts}>
      <Section title={t('file')}>
        <FileChoice
          file={file}
          onRead={(read) => {
            setFile(read);
            setMapping(guessed(kind.columns, read.table.head));
          }}
        />
      </Section>
      {table && table.rows.length === 0 && <Empty title={t('nothing')} />}
      {table && table.rows.length > 0 && (
        <>
          <Section title={t('columns')}>
            <p className={css.help}>{t('columnsHelp')}</p>
            <MappingFields columns={kind.columns} head={table.head} mapping={mapping} onChange={setMapping} />
          </Section>
          <CheckedRows
            key={file?.name}
            slice={slice}
            columns={kind.columns}
            table={table}
            checked={checked}
            isKnown={isKnown}
            send={send}
          />
        </>
      )}
    </div>
  );
}
