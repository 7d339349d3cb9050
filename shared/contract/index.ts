export * from './accessMatrix.ts';
export * from './lives.ts';
export * from './openapi.ts';
export * from './routes.ts';
