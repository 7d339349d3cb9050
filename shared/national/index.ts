export * from './disclosure.ts';
export * from './figures.ts';
export * from './routes.ts';
export * from './rule.ts';
export * from './schema.ts';
