export { whereMerged } from './store.ts';
