export * from './staff.ts';
export * from './store.ts';
