export * from './deps.ts';
export * from './handler.ts';
