import { periodName } from '#shared/reporting/index.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { FilterSelect } from '#web/ui/FilterSelect.tsx';
import { texts } from './texts.ts';

interface Props {
  /** What stands where no period is chosen. */
  readonly otherwise: string;
  readonly value: string | undefined;
  readonly periods: readonly string[];
  readonly onChange: (period: string | undefined) => void;
}

/** Chooses what the figures are told for. */
export function PeriodSelect({ otherwise, value, periods, onChange }: Props) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const options = periods.map((period) => ({ value: period, label: periodName(period, language) }));
  return <FilterSelect label={t('period')} everything={otherwise} value={value} options={options} onChange={onChange} />;
}
