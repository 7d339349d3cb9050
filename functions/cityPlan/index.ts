export { everyoneWaiting } from './everyoneWaiting.ts';
