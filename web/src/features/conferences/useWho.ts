import { letterOf, type Queued } from '#shared/conferences/index.ts';
import { useShownName } from '#web/app/names.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { caseTexts } from './caseTexts.ts';

/** What somebody in a queue is called: by name where there is one that may be said, else by letter. */
export function useWho(): (who: Pick<Queued, 'participant' | 'number' | 'name'>) => string {
  const t = useTexts(caseTexts);
  const shown = useShownName();
  return ({ participant, number, name }) => {
    const known = participant?.name ?? name;
    if (known !== null) return shown(known);
    return number === null ? t('hidden') : t('person', { letter: letterOf(number) });
  };
}
