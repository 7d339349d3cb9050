import { keysOf } from '#shared/kernel/keysOf.ts';
import type { Language } from '#shared/kernel/language.ts';
import { type ContactRules, USUAL_CONTACT } from '#shared/messages/index.ts';

/** What somebody says of messages, as typed: hours come as texts from the list. */
export interface ContactRulesValues {
  language: string;
  from: string | null;
  to: string | null;
  leaveMessage: boolean;
}

/** The languages messages are sent in, by their own names. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

const hours = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => ({ value: String(first + at), label: String(first + at).padStart(2, '0') }));

/** The hours one can choose among. */
export const HOURS = { from: hours(0, 23), to: hours(1, 24) };

/** The rules as they stand, or as they usually are. */
export const contactRulesValuesOf = ({ language, from, to, leaveMessage }: ContactRules = USUAL_CONTACT): ContactRulesValues => ({
  language,
  from: String(from),
  to: String(to),
  leaveMessage,
});

const hourOf = (chosen: string | null): number | null => (chosen === null ? null : Number(chosen));

/** What is sent of them: nothing where they are as usual, as an edit of something else says nothing of what nobody was asked. */
export function contactRulesBodyOf({ from, to, language, leaveMessage }: ContactRulesValues) {
  const rules = { language, from: hourOf(from), to: hourOf(to), leaveMessage };
  const isUsual = keysOf(USUAL_CONTACT).every((name) => rules[name] === USUAL_CONTACT[name]);
  return isUsual ? {} : { contactRules: rules };
}
