import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { useCity } from '#web/app/useCity.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Notice } from '#web/ui/Notice.tsx';
import { EraseDialog } from './EraseDialog.tsx';
import { erasureTexts } from './erasureTexts.ts';
import type { SeenRecord } from './seenRecord.ts';

interface Props {
  readonly record: SeenRecord;
  /** Whether the person is no longer with us, or has taken back that they are registered. */
  readonly mayGo: boolean;
}

/** The way to erase somebody; where there is none, why not. */
export function EraseWay({ record, mayGo }: Props) {
  const t = useTexts(erasureTexts);
  const city = useCity();
  const [asking, setAsking] = useState(false);
  if (city?.kind === 'municipality') return <Notice title={t('lawTitle')}>{t('law')}</Notice>;
  if (!mayGo) return <p>{t('first')}</p>;
  return (
    <div>
      <Button variant="secondary" data-color="danger" onClick={() => setAsking(true)}>
        {t('erase')}
      </Button>
      <EraseDialog record={record} open={asking} onClose={() => setAsking(false)} />
    </div>
  );
}
