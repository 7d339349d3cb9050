export * from './operations.ts';
export * from './store.ts';
export * from './token.ts';
