export * from './store.ts';
export * from './token.ts';
