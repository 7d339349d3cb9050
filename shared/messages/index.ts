export * from './contactRules.ts';
export * from './due.ts';
export * from './routes.ts';
export * from './rules.ts';
export * from './schema.ts';
export * from './texts.ts';
export * from './words.ts';
