import { Button } from '@navikt/ds-react';
import { useId, useRef } from 'react';
import { useTexts } from '#web/i18n/language.tsx';
import css from './ImportPage.module.css';
import { decode } from './reading/decode.ts';
import { type Table, tableOf } from './reading/table.ts';
import { texts } from './texts.ts';

/** A file as it was read on this device; nothing of it has been sent. */
export interface ReadFile {
  readonly name: string;
  readonly table: Table;
}

/** Chooses a file and reads it, here in the browser. */
export function FileChoice({ file, onRead }: { readonly file: ReadFile | undefined; readonly onRead: (file: ReadFile) => void }) {
  const t = useTexts(texts);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const read = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    onRead({ name: chosen.name, table: tableOf(decode(bytes).text) });
  };
  return (
    <div>
      <label htmlFor={id} className={css.hidden}>
        {t('choose')}
      </label>
      <input
        ref={input}
        id={id}
        className={css.hidden}
        type="file"
        tabIndex={-1}
        accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
        onChange={({ target }) => {
          void read(target.files?.[0]);
          // the same file, mended, can be chosen again
          target.value = '';
        }}
      />
      <Button type="button" variant={file ? 'secondary' : 'primary'} onClick={() => input.current?.click()}>
        {t(file ? 'chooseAnother' : 'choose')}
      </Button>
      {file && (
        <p role="status">
          <strong>{file.name}</strong> · {t('read', { rows: file.table.rows.length, columns: file.table.head.length })}
        </p>
      )}
    </div>
  );
}
