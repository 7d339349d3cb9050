export { movedTask, readTask, replaceTask } from './tasks.ts';
