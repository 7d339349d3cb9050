import type { NationalFigures } from '#shared/national/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Empty } from '#web/ui/States.tsx';
import { CloserLook } from './CloserLook.tsx';
import { Overview } from './Overview.tsx';
import { useNationalSearch } from './search.ts';
import { figuresOf } from './sideBySide.ts';
import { texts } from './texts.ts';

interface Props {
  readonly read: NationalFigures;
  /** The place and the period, for files. */
  readonly of: readonly string[];
}

/** The cities' figures of a period: all of them in one table, and one of them looked closer at. */
export function NationalFiguresOf({ read, of }: Props) {
  const t = useTexts(texts);
  const { tall } = useNationalSearch();
  const figures = figuresOf(read);
  const chosen = figures.find(({ id }) => id === tall) ?? figures[0];
  if (read.cities.length === 0 || !chosen) {
    return (
      <Empty title={t('noneTitle')}>
        <p>{t('noneDetail')}</p>
      </Empty>
    );
  }
  return (
    <>
      <Overview read={read} figures={figures} chosen={chosen} />
      <CloserLook read={read} figure={chosen} of={of} />
    </>
  );
}
