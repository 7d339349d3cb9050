export * from './disclosure.ts';
export * from './edition.ts';
export * from './figures.ts';
export * from './plan.ts';
export * from './publish.ts';
export * from './routes.ts';
export * from './rule.ts';
export * from './schema.ts';
