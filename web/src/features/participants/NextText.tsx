import { relativeDay, shortDate } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { today } from '#web/ui/When.tsx';
import { NEXT } from './nextTexts.ts';
import type { NextThing } from './nextThing.ts';

/** What comes next, and when: "utskrivning tir. 15.12. (om 24 dager)". */
export function NextText({ next: { task, due } }: { readonly next: NextThing }) {
  const word = useTexts(NEXT);
  const { language } = useLanguage();
  const now = today();
  return (
    <time dateTime={due}>
      {word(task)} {shortDate(due, now, language)} ({relativeDay(due, now, language)})
    </time>
  );
}
