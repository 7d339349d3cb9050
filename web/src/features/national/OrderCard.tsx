import { isUnderWay, listOrders, type Order } from '#shared/publishing/index.ts';
import { monthName } from '#shared/reporting/index.ts';
import { useRead } from '#web/app/queries.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { Notice } from '#web/ui/Notice.tsx';
import { Moment } from '#web/ui/When.tsx';
import { DiscardButton } from './DiscardButton.tsx';
import { Preview } from './Preview.tsx';
import { PublishButton } from './PublishButton.tsx';
import { texts } from './texts.ts';

/** How often it is looked whether an edition has been made. */
const LOOK_EVERY_MS = 3000;

/** An order that waits: to be made, to be decided on, or to be ordered anew. */
export function OrderCard({ order }: { readonly order: Order }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const until = monthName(order.until, language);
  const title = { ordered: 'isMade', drafted: 'isReady', failed: 'notMade' } as const;
  if (order.state === 'published' || order.state === 'discarded') return null;
  return (
    <Notice
      title={t(title[order.state], { until })}
      ways={
        <>
          {order.draft && <PublishButton order={order} />}
          {isUnderWay(order) && <DiscardButton order={order} />}
        </>
      }
    >
      <p>
        {t('orderedBy', { name: order.orderedBy })} <Moment at={order.orderedAt} />
      </p>
      <div role="status">
        {order.state === 'ordered' && <Making />}
        {order.failure && <p>{t(order.failure)}</p>}
        {order.draft && <Preview draft={order.draft} />}
      </div>
    </Notice>
  );
}

/** Looks again and again, for everybody on the page who reads the orders, until there is news. */
function Making() {
  const t = useTexts(texts);
  useRead(listOrders, {}, { refetchInterval: LOOK_EVERY_MS });
  return <p>{t('takesMinutes')}</p>;
}
