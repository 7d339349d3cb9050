export * from './between.ts';
export * from './leaving.ts';
