import { VOLUNTEER_STATES, type Volunteer } from '#shared/volunteers/index.ts';
import { shortDate } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { StateTag } from '#web/ui/StateTag.tsx';
import { today } from '#web/ui/When.tsx';
import { SHAPES } from './shapes.ts';
import { texts } from './texts.ts';

/** Where a volunteer is; a break says until when. */
export function VolunteerStateTag({ volunteer: { state, pausedUntil } }: { readonly volunteer: Pick<Volunteer, 'state' | 'pausedUntil'> }) {
  const t = useTexts(texts);
  const stateName = useTexts(VOLUNTEER_STATES);
  const { language } = useLanguage();
  return (
    <StateTag shape={SHAPES[state]}>
      {pausedUntil ? t('pausedUntil', { date: shortDate(pausedUntil, today(), language) }) : stateName(state)}
    </StateTag>
  );
}
