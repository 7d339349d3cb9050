import type { HistoryEntry } from '#shared/kernel/history.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Notice } from '#web/ui/Notice.tsx';
import { restrictionTexts } from './restrictionTexts.ts';

const SAID = ['restrictRecord', 'liftRestriction'];

/** Says that a record is kept without being used; its history, newest first, tells whether it is. */
export function RestrictedNotice({ history }: { readonly history: readonly Pick<HistoryEntry, 'action'>[] }) {
  const t = useTexts(restrictionTexts);
  const latest = history.find(({ action }) => SAID.includes(action));
  return latest?.action === 'restrictRecord' ? <Notice title={t('title')}>{t('banner')}</Notice> : null;
}
