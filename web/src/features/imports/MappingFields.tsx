import { Select } from '@navikt/ds-react';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import type { Mapping, ReadColumn } from './columns.ts';
import css from './ImportPage.module.css';
import { texts } from './texts.ts';

interface Props {
  readonly columns: readonly ReadColumn[];
  readonly head: readonly string[];
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

const NONE = '';

/** Which of the file's columns is which of ours. */
export function MappingFields({ columns, head, mapping, onChange }: Props) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  return (
    <div className={css.mapping}>
      {columns.map(({ pointer, name, needed }) => (
        <Select
          key={pointer}
          size="small"
          label={needed ? t('needed', { name: name[language] }) : name[language]}
          value={mapping[pointer] ?? NONE}
          onChange={({ target }) => onChange({ ...mapping, [pointer]: target.value === NONE ? null : Number(target.value) })}
        >
          <option value={NONE}>{t('notInFile')}</option>
          {head.map((theirs, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns may have the same name, and their place is what they are
            <option key={at} value={at}>
              {theirs || `${at + 1}`}
            </option>
          ))}
        </Select>
      ))}
    </div>
  );
}
