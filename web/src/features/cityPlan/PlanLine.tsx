import { Checkbox } from '@navikt/ds-react';
import type { Placed } from '#shared/cityPlan/index.ts';
import { BANDS } from '#shared/matching/index.ts';
import { PersonName, useShownName } from '#web/app/names.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { StateTag } from '#web/ui/StateTag.tsx';
import { When } from '#web/ui/When.tsx';
import { BAND_SHAPES } from '../matching/bandShapes.ts';
import css from './CityPlan.module.css';
import { texts } from './texts.ts';

interface Props {
  readonly line: Placed;
  readonly chosen: boolean;
  readonly busy: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

/** One assignment with the volunteer the plan gives it, and whom it would have had first-come. */
export function PlanLine({ line, chosen, busy, onChoose }: Props) {
  const t = useTexts(texts);
  const band = useTexts(BANDS);
  const { planned } = line;
  return (
    <div className={css.line}>
      <div className={css.asked}>
        <Checkbox size="small" checked={chosen} disabled={busy} onChange={({ target }) => onChoose(target.checked)}>
          <span className={css.name}>
            <PersonName name={line.participantName} />
          </span>
          <span className={css.quiet}>{line.title}</span>
        </Checkbox>
      </div>
      <div className={css.given}>
        <span className={css.name}>
          <span className={css.gets}>{t('gets')} </span>
          <PersonName name={planned.volunteerName} />
        </span>
        <StateTag shape={BAND_SHAPES[planned.band]}>{band(planned.band)}</StateTag>
        <span className={css.quiet}>
          {planned.better === 0 ? t('best') : t(planned.better === 1 ? 'oneBetter' : 'better', { n: planned.better })} ·{' '}
          {t('rests', { percent: planned.coverage })}
        </span>
      </div>
      <div className={css.beside}>
        <span>
          <FirstCome line={line} />
        </span>
        <span>
          {t('since')} <When date={line.waitingSince} />
        </span>
      </div>
    </div>
  );
}

function FirstCome({ line: { planned, firstCome } }: { readonly line: Placed }) {
  const t = useTexts(texts);
  const band = useTexts(BANDS);
  const shown = useShownName();
  if (firstCome === null) return t('nobodyFirst');
  if (firstCome.volunteerId === planned.volunteerId) return t('sameFirst');
  return t('otherFirst', { name: shown(firstCome.volunteerName), band: band(firstCome.band).toLowerCase() });
}
