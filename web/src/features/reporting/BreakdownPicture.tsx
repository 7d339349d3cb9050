import { useState } from 'react';
import type { Figure } from '#shared/reporting/index.ts';
import { type Told, valueIn } from '#shared/reporting/index.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { Switcher } from '#web/ui/Switcher.tsx';
import { BehindNumber } from './behind/BehindNumber.tsx';
import { largestOf, partsIn, partsSheet } from './breakdown.ts';
import { Bars } from './drawing/Bars.tsx';
import { Picture } from './drawing/Picture.tsx';
import { breakdownsOf } from './pictures.ts';
import type { Span } from './span.ts';
import { texts } from './texts.ts';

interface Props {
  readonly figure: Figure;
  readonly told: Told;
  /** What it is told for; undefined for what stands now. */
  readonly span?: Span;
  readonly of: readonly string[];
}

/** What a figure is made up of, in one of the ways it divides. */
export function BreakdownPicture({ figure, told, span, of }: Props) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const ways = breakdownsOf(figure);
  const [chosen, choose] = useState<string>();
  const [id, breakdown] = ways.find(([each]) => each === chosen) ?? ways[0] ?? [];
  if (id === undefined || breakdown === undefined) return null;
  const parts = partsIn(figure, id, breakdown, told, language);
  const title = figure.name[language];
  return (
    <Picture
      sheet={partsSheet(title, breakdown, parts, valueIn(figure, told), language)}
      figures={[figure]}
      of={[breakdown.name[language], ...of]}
      choice={
        ways.length > 1 && (
          <Switcher
            label={t('breakdown')}
            value={id}
            options={ways.map(([value, { name }]) => ({ value, label: name[language] }))}
            onChange={choose}
          />
        )
      }
    >
      <Bars
        label={`${title}: ${breakdown.name[language]}`}
        bars={parts}
        scale={largestOf(parts.map(({ value }) => value))}
        numberOf={(bar, number) => (
          <BehindNumber figure={figure} part={[id, bar.id]} span={span} value={bar.value}>
            {number}
          </BehindNumber>
        )}
      />
    </Picture>
  );
}
