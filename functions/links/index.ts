export * from './lifetime.ts';
export * from './store.ts';
export * from './token.ts';
