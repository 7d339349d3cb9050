import { dayAndTime, relativeDay, shortDate } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { today } from '#web/ui/When.tsx';
import { NEXT } from './nextTexts.ts';
import type { NextThing } from './nextThing.ts';
import { useContactWords } from './useContactWords.ts';

/** What comes next, and when: "utskrivning tir. 15.12. (om 24 dager)". */
export function NextText({ next: { task, due, followUp, appointment } }: { readonly next: NextThing }) {
  const word = useTexts(NEXT);
  const contact = useContactWords();
  const { language } = useLanguage();
  const now = today();
  return (
    <time dateTime={due}>
      {followUp ? contact(followUp).toLowerCase() : word(task)}{' '}
      {appointment ? dayAndTime(due, appointment.at, now, language) : shortDate(due, now, language)} ({relativeDay(due, now, language)})
    </time>
  );
}
