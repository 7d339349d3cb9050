export * from './life.ts';
export * from './refusals.ts';
export * from './routes.ts';
export * from './rules.ts';
export * from './schema.ts';
