export * from './pieces.ts';
export * from './store.ts';
