export * from './closing.ts';
export * from './guard.ts';
export * from './refusals.ts';
export * from './restriction.ts';
export * from './restrictionRoutes.ts';
export * from './routes.ts';
export * from './rules.ts';
export * from './schema.ts';
