export * from './likeness.ts';
export * from './schema.ts';
