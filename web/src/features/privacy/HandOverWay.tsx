import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { useTexts } from '#web/i18n/language.tsx';
import { HandOverDialog } from './HandOverDialog.tsx';
import { handoverTexts } from './handoverTexts.ts';
import type { SeenRecord } from './seenRecord.ts';

/** The way to hand somebody all that stands of them. */
export function HandOverWay({ record }: { readonly record: SeenRecord }) {
  const t = useTexts(handoverTexts);
  const [asking, setAsking] = useState(false);
  return (
    <div>
      <Button variant="secondary" onClick={() => setAsking(true)}>
        {t('handOver')}
      </Button>
      <HandOverDialog record={record} open={asking} onClose={() => setAsking(false)} />
    </div>
  );
}
