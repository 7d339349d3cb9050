import type { StateMachine, Words } from '#shared/kernel/index.ts';
import type { OrderAction, OrderState } from './schema.ts';

/** What an order of an edition can be, as it is said. */
export const ORDER_STATES: Words<OrderState> = {
  ordered: { nb: 'Bestilt', nn: 'Bestilt', en: 'Ordered' },
  drafted: { nb: 'Klar til å publiseres', nn: 'Klar til å publiserast', en: 'Ready to be published' },
  published: { nb: 'Publisert', nn: 'Publisert', en: 'Published' },
  discarded: { nb: 'Forkastet', nn: 'Forkasta', en: 'Discarded' },
  failed: { nb: 'Ble ikke laget', nn: 'Vart ikkje laga', en: 'Was not made' },
};

/** An order's life. It is made once; what is not published of it is ordered anew. */
export const orderLife = {
  initial: 'ordered',
  transitions: {
    draft: { from: ['ordered'], to: 'drafted' },
    fail: { from: ['ordered'], to: 'failed' },
    publish: { from: ['drafted'], to: 'published' },
    discard: { from: ['ordered', 'drafted'], to: 'discarded' },
  },
} as const satisfies StateMachine<OrderState, OrderAction>;
