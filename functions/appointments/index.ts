export * from './callOff.ts';
export { appointmentsIn } from './store.ts';
