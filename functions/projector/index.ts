export * from './change.ts';
export * from './config.ts';
export * from './count.ts';
export * from './deps.ts';
export * from './mark.ts';
export * from './move.ts';
export * from './place.ts';
export * from './projector.ts';
