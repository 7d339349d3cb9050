export * from './conversation.ts';
export * from './life.ts';
export * from './record.ts';
export * from './refusals.ts';
export * from './routes.ts';
export * from './rules.ts';
export * from './schema.ts';
export * from './stepOwner.ts';
