export * from './operations.ts';
export * from './staff.ts';
export * from './store.ts';
