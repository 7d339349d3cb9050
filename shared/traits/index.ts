export * from './travel.ts';
export * from './week.ts';
export * from './words.ts';
