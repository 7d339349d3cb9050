import { Button } from '@navikt/ds-react';
import { discardOrder, type Order } from '#shared/publishing/index.ts';
import { useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { texts } from './texts.ts';

/** Throws away an order. Nothing is lost by it that cannot be ordered again. */
export function DiscardButton({ order }: { readonly order: Order }) {
  const t = useTexts(texts);
  const { save, saving, error } = useSave(discardOrder, ['publishing']);
  return (
    <>
      <Button
        variant="secondary"
        data-color="neutral"
        loading={saving}
        // what fails is shown beside it
        onClick={() => void save({ params: { orderId: order.id }, body: {} }).catch(() => undefined)}
      >
        {t(order.state === 'ordered' ? 'stop' : 'discard')}
      </Button>
      {error && <ProblemAlert error={error} />}
    </>
  );
}
