import type { Suggestion } from '#shared/matching/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { WeekSummary } from '#web/ui/week/WeekSummary.tsx';
import { glanceOf } from './grounds.ts';
import { suggestionTexts } from './suggestionTexts.ts';

/** "ons. 17–20 · 10 min · 2 felles interesser" */
export function GlanceWords({ reasons }: Pick<Suggestion, 'reasons'>) {
  const t = useTexts(suggestionTexts);
  const { spans, minutes, shared } = glanceOf(reasons);
  const distance = minutes === undefined ? undefined : minutes === 0 ? t('sameArea') : t('minutesAway', { n: minutes });
  const inCommon = !shared ? undefined : shared === 1 ? t('oneShared') : t('shared', { n: shared });
  return (
    <>
      {spans && spans.length > 0 && <WeekSummary week={spans} />}
      {[spans && spans.length > 0 ? '' : undefined, distance, inCommon].filter((part) => part !== undefined).join(' · ')}
    </>
  );
}
