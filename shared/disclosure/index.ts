export * from './guard.ts';
export { closeLines } from './lines.ts';
export * from './program.ts';
export * from './system.ts';
