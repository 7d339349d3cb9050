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
import type { Who } from './known.ts';
import { MappingFields } from './MappingFields.tsx';
import { checkedRow, type Kind } from './rows.ts';
import { texts } from './texts.ts';

interface Props<Body extends Schema> {
  /** The slice whose lists change, and what its rows' ids are drawn with. */
  readonly slice: string;
  readonly kind: Kind<Body>;
  readonly place: Place;
  /** Those who are here already, as they were when the file was chosen. */
  readonly here: readonly Who[];
  readonly whoIs: (body: z.output<Body>) => Who;
  readonly send: (rows: { readonly row: string; readonly record: z.output<Body> }[]) => Promise<Imported>;
}

/** A file, and who was here when it was chosen: those it brings are not met as somebody else while they are loaded. */
interface Chosen {
  readonly file: ReadFile;
  readonly here: readonly Who[];
  /** How many files have been chosen: the same name chosen again is another file. */
  readonly times: number;
}

/** A list from elsewhere, taken in step by step: the file, its columns, what will happen, and only then that it happens. */
export function ImportPage<Body extends Schema>({ slice, kind, place, here, whoIs, send }: Props<Body>) {
  const t = useTexts(texts);
  const [chosen, setChosen] = useState<Chosen>();
  const [mapping, setMapping] = useState<Mapping>({});
  const file = chosen?.file;
  const table = file?.table;
  const checked = useMemo(() => table?.rows.map((row) => checkedRow(kind, row, mapping, place)) ?? [], [table, kind, mapping, place]);
  return (
    <div className={css.parts}>
      <Section title={t('file')}>
        <FileChoice
          file={file}
          onRead={(read) => {
            setChosen({ file: read, here, times: (chosen?.times ?? 0) + 1 });
            setMapping(guessed(kind.columns, read.table.head));
          }}
        />
      </Section>
      {table && table.rows.length === 0 && <Empty title={t('nothing')} />}
      {chosen && table && table.rows.length > 0 && (
        <>
          <Section title={t('columns')}>
            <p className={css.help}>{t('columnsHelp')}</p>
            <MappingFields columns={kind.columns} head={table.head} mapping={mapping} onChange={setMapping} />
          </Section>
          <CheckedRows
            key={chosen.times}
            slice={slice}
            columns={kind.columns}
            place={place}
            table={table}
            checked={checked}
            here={chosen.here}
            whoIs={whoIs}
            send={send}
          />
        </>
      )}
    </div>
  );
}
