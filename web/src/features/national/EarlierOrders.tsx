import { ORDER_STATES, type Order } from '#shared/publishing/index.ts';
import { monthName } from '#shared/reporting/index.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { Moment } from '#web/ui/When.tsx';
import css from './PublishSection.module.css';
import { texts } from './texts.ts';

/** What has been ordered before, and what became of it. */
export function EarlierOrders({ orders }: { readonly orders: readonly Order[] }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  if (orders.length === 0) return null;
  return (
    <details className={css.earlier}>
      <summary>{t('earlierOrders')}</summary>
      <ul className={css.list}>
        {orders.map(({ id, until, state, orderedBy, orderedAt, decidedBy, decidedAt }) => (
          <li key={id}>
            {monthName(until, language)}: {ORDER_STATES[state][language]}, {decidedBy ?? orderedBy} <Moment at={decidedAt ?? orderedAt} />
          </li>
        ))}
      </ul>
    </details>
  );
}
