import { type Control, useWatch } from 'react-hook-form';
import type { MatchStep } from '#shared/matching/index.ts';
import { shortDate } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { RadioField } from '#web/ui/form/choices.tsx';
import { DateField } from '#web/ui/form/DateField.tsx';
import { today } from '#web/ui/When.tsx';
import { stepTexts } from '../matchTexts.ts';
import { OTHER, type PeriodValues, periodOf, USUAL_MONTHS } from './period.ts';

interface Props {
  readonly control: Control<PeriodValues, unknown, MatchStep>;
  readonly help?: string;
}

/** For how long: one of the usual lengths, or a last day of one's own. */
export function LengthFields({ control, help }: Props) {
  const t = useTexts(stepTexts);
  const { language } = useLanguage();
  const [months, period] = useWatch({ control, name: ['months', 'period'] });
  const { to } = periodOf({ months, period });
  const lengths = [
    ...USUAL_MONTHS.map((n) => ({ value: String(n), label: t('months', { n }) })),
    { value: OTHER, label: t('otherLength') },
  ];
  return (
    <>
      <RadioField
        control={control}
        name="months"
        label={t('length')}
        {...(help !== undefined && { description: help })}
        options={lengths}
      />
      {months === OTHER ? (
        <DateField control={control} name="period.to" label={t('periodTo')} />
      ) : (
        to && <p aria-live="polite">{t('untilAndWith', { date: shortDate(to, today(), language) })}</p>
      )}
    </>
  );
}
