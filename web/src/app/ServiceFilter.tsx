import { common } from '#web/i18n/common.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { FilterSelect } from '#web/ui/FilterSelect.tsx';
import { useCity } from './useCity.ts';

interface Props {
  readonly value: string | undefined;
  readonly onChange: (service: string | undefined) => void;
}

/** Narrows a list down to one of the city's services; nothing where the city has one alone. */
export function ServiceFilter({ value, onChange }: Props) {
  const t = useTexts(common);
  const services = useCity()?.services ?? [];
  if (services.length < 2) return null;
  return (
    <FilterSelect
      label={t('service')}
      everything={t('allServices')}
      value={value}
      options={services.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={onChange}
    />
  );
}
