export { named } from './names.ts';
export * from './operations.ts';
