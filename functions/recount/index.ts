export * from './difference.ts';
export * from './handler.ts';
export * from './recountCity.ts';
