import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import type { NationalFigures } from '#shared/national/index.ts';
import type { Breakdown, Figure } from '#shared/reporting/index.ts';
import { Picture } from '#web/features/reporting/drawing/Picture.tsx';
import { breakdownsOf } from '#web/features/reporting/pictures.ts';
import { texts as reportingTexts } from '#web/features/reporting/texts.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { Switcher } from '#web/ui/Switcher.tsx';
import { CityBars } from './CityBars.tsx';
import { CityPanels } from './CityPanels.tsx';
import css from './CloserLook.module.css';
import { partsAcross, totalsAcross } from './closer.ts';
import { useNationalSearch } from './search.ts';
import { texts } from './texts.ts';

interface Props {
  readonly read: NationalFigures;
  readonly figure: Figure;
  readonly of: readonly string[];
}

/** Stands in the address where a figure is seen as a whole. */
const IN_ALL = 'alt';

/** One figure, a drawing for each city on one scale: divided in one of its ways, or as a whole. */
export function CloserLook({ read, figure, of }: Props) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { etter } = useNationalSearch();
  const id = useId();
  const ways = breakdownsOf(figure);
  const [by, breakdown] = etter === IN_ALL ? [] : (ways.find(([each]) => each === etter) ?? ways[0] ?? []);
  const choice = ways.length > 0 && <WaySwitcher ways={ways} value={by ?? IN_ALL} />;
  return (
    <section className={css.closer} id="naermere" aria-labelledby={id}>
      <h2 id={id} className={css.title}>
        {t('closer')}
      </h2>
      {by && breakdown ? (
        <Picture
          sheet={partsAcross(figure, by, breakdown, read, language)}
          figures={[figure]}
          of={[breakdown.name[language], ...of]}
          choice={choice}
        >
          <CityPanels figure={figure} by={by} breakdown={breakdown} read={read} />
        </Picture>
      ) : (
        <Picture sheet={totalsAcross(figure, read, language)} figures={[figure]} of={of} choice={choice}>
          <CityBars figure={figure} read={read} />
        </Picture>
      )}
    </section>
  );
}

function WaySwitcher({ ways, value }: { readonly ways: readonly [string, Breakdown][]; readonly value: string }) {
  const t = useTexts(texts);
  const reporting = useTexts(reportingTexts);
  const { language } = useLanguage();
  const search = useNationalSearch();
  const navigate = useNavigate();
  return (
    <Switcher
      label={reporting('breakdown')}
      value={value}
      options={[...ways.map(([way, { name }]) => ({ value: way, label: name[language] })), { value: IN_ALL, label: t('inAll') }]}
      onChange={(etter) => void navigate({ to: '/', search: { ...search, etter }, replace: true, resetScroll: false })}
    />
  );
}
