export * from './byVolunteer.ts';
export * from './lifetime.ts';
export * from './path.ts';
export * from './purposes.ts';
export * from './refusals.ts';
export * from './routes.ts';
export * from './rules.ts';
export * from './schema.ts';
