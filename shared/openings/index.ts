export * from './openingsFor.ts';
export * from './routes.ts';
export * from './schema.ts';
