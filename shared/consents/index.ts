export * from './purposes.ts';
export * from './rules.ts';
export * from './schema.ts';
export * from './texts.ts';
