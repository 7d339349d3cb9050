export * from './callOff.ts';
export * from './operations.ts';
export { appointmentsIn } from './store.ts';
