export * from './guard.ts';
export * from './program.ts';
export * from './system.ts';
