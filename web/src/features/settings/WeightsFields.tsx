import { type Control, useWatch } from 'react-hook-form';
import { keysOf } from '#shared/kernel/keysOf.ts';
import { ALL_POINTS, BANDS, COMPONENTS, sumOfPoints, type Weights } from '#shared/matching/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { NumberField } from '#web/ui/form/fields.tsx';
import { Section } from '#web/ui/Section.tsx';
import css from './TravelFields.module.css';
import { pointsIn, type WeightsValues } from './weightsForm.ts';
import { previewOf } from './weightsPreview.ts';
import { INVENTED_TEXTS, PART_TEXTS, weightsTexts } from './weightsTexts.ts';

interface Props<Sent> {
  readonly control: Control<WeightsValues, unknown, Sent>;
  /** The points that hold until others are saved. */
  readonly standing: Weights['points'];
}

/** The points of each part in plain words, what they come to, and what they would do to three invented volunteers. */
export function WeightsFields<Sent>({ control, standing }: Props<Sent>) {
  const t = useTexts(weightsTexts);
  const name = useTexts(COMPONENTS);
  const what = useTexts(PART_TEXTS);
  const typed = pointsIn(useWatch({ control, name: 'points' }));
  const sum = typed && sumOfPoints(typed);
  return (
    <>
      <div className={css.travel}>
        {keysOf(COMPONENTS).map((component) => (
          <NumberField
            key={component}
            control={control}
            name={`points.${component}`}
            label={name(component)}
            description={what(component)}
          />
        ))}
      </div>
      <p role="status">
        <strong>{sum === undefined ? t('sumUnknown') : t(sum === ALL_POINTS ? 'sumRight' : 'sumWrong', { sum })}</strong>
      </p>
      <Section title={t('preview')}>
        <p className={css.help}>{t('previewLead')}</p>
        <Preview title={t('asNow')} points={standing} />
        {typed && sum !== 0 && <Preview title={t('asTyped')} points={typed} />}
      </Section>
    </>
  );
}

function Preview({ title, points }: { readonly title: string; readonly points: Weights['points'] }) {
  const who = useTexts(INVENTED_TEXTS);
  const band = useTexts(BANDS);
  return (
    <>
      <h3>{title}</h3>
      <ol>
        {previewOf(points).map((line) => (
          <li key={line.who}>
            {who(line.who)}: {band(line.band).toLowerCase()}
          </li>
        ))}
      </ol>
    </>
  );
}
