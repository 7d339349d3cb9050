export * from './events.ts';
export * from './routes.ts';
export * from './schema.ts';
export * from './shown.ts';
