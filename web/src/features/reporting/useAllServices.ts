import { useCity } from '#web/app/useCity.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { texts } from './texts.ts';

/** Says of which services figures are, where a city has several, as they cannot be divided; undefined where there is one. */
export function useAllServices(): string | undefined {
  const t = useTexts(texts);
  const services = useCity()?.services ?? [];
  return services.length > 1 ? t('allServices', { services: services.map(({ name }) => name).join(', ') }) : undefined;
}
