import type { CityPlan } from '#shared/cityPlan/index.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { SPOKEN_LANGUAGES, Span } from '#shared/traits/index.ts';
import { weekdayName } from '#web/i18n/dates.ts';
import type { Reader } from '#web/i18n/language.tsx';
import type { changeTexts } from './changeTexts.ts';

type Gain = NonNullable<CityPlan['change']>;
type Newcomer = Extract<Gain['change'], { kind: 'volunteer' }>;

/** What the sentence is made with. */
export interface Saying {
  readonly t: Reader<typeof changeTexts>;
  readonly spoken: Reader<typeof SPOKEN_LANGUAGES>;
  readonly language: Language;
  readonly areaName: (id: string) => string;
  /** A person's name, or initials while names are hidden. */
  readonly shown: (name: string) => string;
}

const timeOf = ({ day, from, to }: Span, language: Language): string => `${weekdayName(day, language)} ${from}–${to}`;

function joined(parts: readonly string[], and: string): string {
  const last = parts.at(-1) ?? '';
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} ${and} ${last}` : last;
}

/** "Én tidgiver til som snakker arabisk, kan tor. 17–20 og kan møtes i Midtbyen" */
function newcomer({ language: speaks, gender, span, area }: Newcomer, { t, spoken, language, areaName }: Saying): string {
  const conditions = [
    // whoever waits for somebody who speaks Norwegian waits for nobody special
    speaks && speaks !== 'no' ? t('speaks', { language: spoken(speaks).toLowerCase() }) : '',
    gender ? t(gender === 'woman' ? 'isWoman' : 'isMan') : '',
    span ? t('canAt', { time: timeOf(span, language) }) : '',
    area ? t('canMeetIn', { area: areaName(area) }) : '',
  ].filter(Boolean);
  return conditions.length > 0 ? `${t('newcomer')}${t('who', { conditions: joined(conditions, t('and')) })}` : t('newcomer');
}

/** One sentence of the single change that would help most, and one more where it would help again. */
export function changeSentence({ change, more, atMost }: Gain, saying: Saying): string {
  const { t, language, areaName, shown } = saying;
  const gives = more === 1 ? t('oneMore') : t('more', { n: more });
  switch (change.kind) {
    case 'volunteer': {
      const sentence = t('wouldGive', { who: newcomer(change, saying), more: gives });
      return atMost > more ? `${sentence} ${t('such', { n: atMost })}` : sentence;
    }
    case 'time':
      return t('time', { name: shown(change.volunteerName), time: timeOf(change.span, language), more: gives });
    case 'area':
      return t('area', { name: shown(change.volunteerName), area: areaName(change.area), more: gives });
    case 'place':
      return t('place', { name: shown(change.volunteerName), more: gives });
  }
}
