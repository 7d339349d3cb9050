import { Button } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import css from './DuplicateDialog.module.css';
import { likenessTexts } from './texts.ts';
import type { DuplicateCheck } from './useDuplicateCheck.ts';

interface Props<Found> {
  readonly check: Pick<DuplicateCheck<Found>, 'found' | 'accept' | 'close'>;
  /** Those who may be the same person, each a way to what is there of them. */
  readonly children: (found: Found) => ReactNode;
  /** They are somebody else. */
  readonly onAnyway: () => void;
}

/** Says, before somebody is registered, that they may be here already; nothing while nobody is found. */
export function DuplicateDialog<Found>({ check: { found, accept, close }, children, onAnyway }: Props<Found>) {
  const t = useTexts(likenessTexts);
  if (found === undefined) return null;
  return (
    <Dialog open title={t('maybeSame')} onClose={close}>
      <p>{t('maybeSameDetail')}</p>
      {children(found)}
      <div className={css.ways}>
        <Button onClick={close}>{t('back')}</Button>
        <Button
          variant="secondary"
          onClick={() => {
            accept();
            onAnyway();
          }}
        >
          {t('registerAnyway')}
        </Button>
      </div>
    </Dialog>
  );
}
