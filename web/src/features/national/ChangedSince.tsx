import { fill } from '#shared/kernel/language.ts';
import type { NationalFigures, PublicationHead } from '#shared/national/index.ts';
import { SheetTable } from '#web/features/reporting/drawing/SheetTable.tsx';
import { useLanguage } from '#web/i18n/language.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { changesSince } from './changes.ts';
import { texts } from './texts.ts';
import { useNational } from './useNational.ts';

interface Props {
  /** The edition before the one that is shown. */
  readonly before: PublicationHead;
  readonly read: NationalFigures;
}

/** What another edition of the year told otherwise of the same period. */
export function ChangedSince({ before, read }: Props) {
  const { language } = useLanguage();
  const earlier = useNational(before, read.period);
  return (
    <details>
      <summary>{fill(texts.changedSince[language], { edition: before.edition })}</summary>
      <Loaded read={earlier}>
        {(told) => {
          const sheet = changesSince(told, read, language);
          if (sheet.rows.length === 0) return <p>{fill(texts.nothingChanged[language], { edition: before.edition })}</p>;
          return <SheetTable sheet={sheet} sumFirst />;
        }}
      </Loaded>
    </details>
  );
}
