import { BarChartIcon, DownloadIcon, InformationIcon, TableIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { type ReactNode, useId, useState } from 'react';
import type { Figure } from '#shared/reporting/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import type { Sheet } from '../sheet.ts';
import { Definitions } from './Definitions.tsx';
import css from './Picture.module.css';
import { SheetTable } from './SheetTable.tsx';
import { drawingTexts } from './texts.ts';
import { useDownload } from './useDownload.ts';

interface Props {
  /** What it holds, for its table and its file. */
  readonly sheet: Sheet;
  /** The figures in it, to say how each is counted. */
  readonly figures: readonly Figure[];
  /** What the file is of besides the title: the place and the period. */
  readonly of: readonly string[];
  /** Chooses between ways to see it. */
  readonly choice?: ReactNode;
  /** It takes the whole width. */
  readonly wide?: boolean;
  /** The drawing. */
  readonly children: ReactNode;
}

/** A drawing on a card, with its table, its definition and its file. */
export function Picture({ sheet, figures, of, choice, wide, children }: Props) {
  const t = useTexts(drawingTexts);
  const id = useId();
  const [table, setTable] = useState(false);
  const [explained, setExplained] = useState(false);
  const download = useDownload();
  return (
    <section className={wide ? `${css.picture} ${css.wide}` : css.picture} aria-labelledby={id}>
      <h3 id={id} className={css.title}>
        {sheet.title}
      </h3>
      {choice && <div className={css.choice}>{choice}</div>}
      <div className={css.body}>{table ? <SheetTable sheet={sheet} /> : children}</div>
      <div className={css.ways}>
        <Way icon={table ? <BarChartIcon aria-hidden /> : <TableIcon aria-hidden />} of={sheet.title} onClick={() => setTable(!table)}>
          {t(table ? 'asDrawing' : 'asTable')}
        </Way>
        <Way icon={<InformationIcon aria-hidden />} of={sheet.title} expanded={explained} onClick={() => setExplained(!explained)}>
          {t('howCounted')}
        </Way>
        <Way icon={<DownloadIcon aria-hidden />} of={sheet.title} onClick={() => void download(sheet, of)}>
          {t('download')}
        </Way>
      </div>
      {explained && <Definitions figures={figures} />}
    </section>
  );
}

interface WayProps {
  readonly icon: ReactNode;
  readonly of: string;
  readonly expanded?: boolean;
  readonly onClick: () => void;
  readonly children: string;
}

/** One way on from a drawing; many on a screen share its words, so that what it is of is said to those who hear them. */
const Way = ({ icon, of, expanded, onClick, children }: WayProps) => (
  <Button
    variant="tertiary"
    data-color="neutral"
    size="small"
    icon={icon}
    aria-label={`${children}: ${of}`}
    aria-expanded={expanded}
    onClick={onClick}
  >
    {children}
  </Button>
);
