export * from './accessMatrix.ts';
export * from './answeredFields.ts';
export * from './fieldMatrix.ts';
export * from './lives.ts';
export * from './openapi.ts';
export * from './routes.ts';
export * from './standings.ts';
