export * from './operations.ts';
export * from './store.ts';
