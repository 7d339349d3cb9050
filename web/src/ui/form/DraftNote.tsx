import { Button } from '@navikt/ds-react';
import { common } from '#web/i18n/common.ts';
import { timeOfDay } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { useToast } from '../Toasts.tsx';
import css from './DraftNote.module.css';
import type { DraftState } from './useDraft.ts';

interface Props {
  readonly draft: DraftState;
  readonly startOver: () => Promise<void>;
  /** A draft found again is told at the top, as the fields are not empty; one being saved beside the button. */
  readonly place: 'top' | 'foot';
}

/** Says how the draft stands, and lets it be thrown away. */
export function DraftNote({ draft, startOver, place }: Props) {
  const t = useTexts(common);
  const { language } = useLanguage();
  const toast = useToast();
  if (draft.status === 'none' || (place === 'top') !== (draft.status === 'restored')) return null;
  if (draft.status === 'failed') return <p className={css.note}>{t('draftFailed')}</p>;
  const text = draft.status === 'restored' ? 'draftRestored' : 'draftSaved';
  return (
    <p className={css.note} data-place={place}>
      <span role="status">{t(text, { time: timeOfDay(draft.at, language) })}</span>
      <Button
        type="button"
        size="small"
        variant="tertiary"
        data-color="neutral"
        onClick={() => void startOver().then(() => toast({ text: t('draftDiscarded') }))}
      >
        {t('draftDiscard')}
      </Button>
    </p>
  );
}
