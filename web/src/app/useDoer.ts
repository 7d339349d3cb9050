import type { StaffRef } from '#shared/kernel/index.ts';
import { BY_LINK, BY_LINK_NAME } from '#shared/links/index.ts';
import { useLanguage } from '#web/i18n/language.tsx';
import { useShownName } from './names.tsx';

/** Who did something, as staff read it: a colleague's name, or that it was the volunteer by a link. */
export function useDoer(): (by: StaffRef) => string {
  const shown = useShownName();
  const { language } = useLanguage();
  return (by) => (by.id === BY_LINK.id ? BY_LINK_NAME[language] : shown(by.name));
}
