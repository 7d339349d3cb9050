export * from './parts.ts';
export * from './refusals.ts';
export * from './review.ts';
export * from './reviewRoutes.ts';
export * from './routes.ts';
export * from './rules.ts';
export * from './schema.ts';
