export * from './operations.ts';
export * from './reminders.ts';
