export * from './guard.ts';
export * from './rules.ts';
