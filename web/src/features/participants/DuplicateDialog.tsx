import { Button } from '@navikt/ds-react';
import type { findLikely } from '#shared/participants/index.ts';
import type { ResponseOf } from '#web/app/client.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { LikelyList } from './LikelyList.tsx';
import { likelyTexts } from './likelyTexts.ts';
import css from './ProfileFields.module.css';

interface Props {
  readonly found: ResponseOf<typeof findLikely>;
  readonly onAnyway: () => void;
  readonly onClose: () => void;
}

/** Says, before somebody is registered, that they may be here already. */
export function DuplicateDialog({ found, onAnyway, onClose }: Props) {
  const t = useTexts(likelyTexts);
  return (
    <Dialog open title={t('maybeSame')} onClose={onClose}>
      <p>{t('maybeSameDetail')}</p>
      <LikelyList found={found} />
      <div className={css.ways}>
        <Button onClick={onClose}>{t('back')}</Button>
        <Button variant="secondary" onClick={onAnyway}>
          {t('registerAnyway')}
        </Button>
      </div>
    </Dialog>
  );
}
