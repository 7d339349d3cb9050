export * from './gather.ts';
export * from './refusals.ts';
export * from './routes.ts';
export * from './rules.ts';
export * from './schema.ts';
export * from './share.ts';
export * from './snooze.ts';
export * from './tasks.ts';
