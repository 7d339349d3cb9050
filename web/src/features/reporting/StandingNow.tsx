import { counted, type Figures } from '#shared/reporting/index.ts';
import { siteName } from '#web/app/config.ts';
import { useServices } from '#web/app/services.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { ANCHORS } from './anchors.ts';
import { BreakdownPicture } from './BreakdownPicture.tsx';
import { Pictures } from './drawing/Pictures.tsx';
import { breakdownsOf } from './pictures.ts';
import { texts } from './texts.ts';
import { useMyFigures } from './useMyFigures.ts';

/** How what stands now divides. */
export function StandingNow({ figures }: { readonly figures: Figures }) {
  const t = useTexts(texts);
  const place = siteName(useServices().config);
  const standing = useMyFigures().filter((figure) => figure.kind === 'stock' && breakdownsOf(figure).length > 0);
  return (
    <Pictures anchor={ANCHORS.now} title={t('now')}>
      {standing.map((figure) => (
        <BreakdownPicture key={figure.id} figure={figure} told={counted(figures.now)} of={[place, t('now')]} />
      ))}
    </Pictures>
  );
}
