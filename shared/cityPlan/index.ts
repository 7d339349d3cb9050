export * from './assign.ts';
export * from './bestChange.ts';
export * from './firstCome.ts';
export * from './grid.ts';
export * from './leftOut.ts';
export * from './plan.ts';
export * from './routes.ts';
export * from './schema.ts';
