export { gate } from './gate.ts';
export * from './operations.ts';
