export * from './refusals.ts';
export * from './routes.ts';
