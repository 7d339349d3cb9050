export { readAddress } from './store.ts';
