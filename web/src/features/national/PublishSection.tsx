import type { PublicationHead } from '#shared/national/index.ts';
import { isUnderWay, listOrders, type Order } from '#shared/publishing/index.ts';
import { useRead } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { EarlierOrders } from './EarlierOrders.tsx';
import { OrderCard } from './OrderCard.tsx';
import { OrderForm } from './OrderForm.tsx';
import css from './PublishSection.module.css';
import { texts } from './texts.ts';
import { waitingFor } from './toPublish.ts';

/** Publishes a half-year: it is ordered, made while one does something else, looked at, and published for good. */
export function PublishSection({ publications }: { readonly publications: readonly PublicationHead[] }) {
  const t = useTexts(texts);
  const read = useRead(listOrders, {});
  return (
    <div className={css.section}>
      <Section title={t('publishing')}>
        <p>{t('publishingDetail')}</p>
        <Loaded read={read}>{({ orders }) => <Orders orders={orders} publications={publications} />}</Loaded>
      </Section>
    </div>
  );
}

function Orders({ orders, publications }: { readonly orders: readonly Order[]; readonly publications: readonly PublicationHead[] }) {
  const waiting = waitingFor(orders);
  return (
    <>
      {waiting.map((order) => (
        <OrderCard key={order.id} order={order} />
      ))}
      <OrderForm publications={publications} underWay={orders.filter(isUnderWay).map(({ year }) => year)} />
      <EarlierOrders orders={orders.filter((order) => !waiting.includes(order))} />
    </>
  );
}
