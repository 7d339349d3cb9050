export * from './operations.ts';
export { readTask, replaceTask } from './tasks.ts';
