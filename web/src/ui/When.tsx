import { dateIn, type Instant, type LocalDate } from '#shared/kernel/dates.ts';
import { dateAndTime, relativeDay, shortDate } from '#web/i18n/dates.ts';
import { useLanguage } from '#web/i18n/language.tsx';

/** Today's date in Norway. */
export const today = (): LocalDate => dateIn(new Date());

/** A date as people think of it and as the calendar has it: "om 3 dager · tor. 26.11." */
export function When({ date }: { readonly date: LocalDate }) {
  const { language } = useLanguage();
  const now = today();
  return (
    <time dateTime={date}>
      {relativeDay(date, now, language)} · {shortDate(date, now, language)}
    </time>
  );
}

/** A date alone: "tor. 26.11." */
export function Day({ date }: { readonly date: LocalDate }) {
  const { language } = useLanguage();
  return <time dateTime={date}>{shortDate(date, today(), language)}</time>;
}

/** A moment: "tor. 26.11. kl. 14.32" */
export function Moment({ at }: { readonly at: Instant }) {
  const { language } = useLanguage();
  return <time dateTime={at}>{dateAndTime(at, today(), language)}</time>;
}
