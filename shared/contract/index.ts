export * from './accessMatrix.ts';
export * from './openapi.ts';
export * from './routes.ts';
