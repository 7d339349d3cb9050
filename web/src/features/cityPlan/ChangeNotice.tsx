import type { CityPlan } from '#shared/cityPlan/index.ts';
import { SPOKEN_LANGUAGES } from '#shared/traits/index.ts';
import { useShownName } from '#web/app/names.tsx';
import { useCity } from '#web/app/useCity.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { Notice } from '#web/ui/Notice.tsx';
import { changeSentence } from './changeSentence.ts';
import { changeTexts } from './changeTexts.ts';

/** Which single change would help most. */
export function ChangeNotice({ gain }: { readonly gain: NonNullable<CityPlan['change']> }) {
  const t = useTexts(changeTexts);
  const spoken = useTexts(SPOKEN_LANGUAGES);
  const { language } = useLanguage();
  const shown = useShownName();
  const areas = useCity()?.areas ?? [];
  const areaName = (id: string): string => areas.find((area) => area.id === id)?.name ?? id;
  return <Notice title={t('title')}>{changeSentence(gain, { t, spoken, language, areaName, shown })}</Notice>;
}
