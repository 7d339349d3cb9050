export * from './operations.ts';
export { movedTask, readTask, replaceTask } from './tasks.ts';
