export * from './areas.ts';
export * from './linkDays.ts';
export * from './routes.ts';
export * from './rules.ts';
export * from './schema.ts';
export * from './weights.ts';
