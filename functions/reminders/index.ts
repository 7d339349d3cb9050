export * from './handler.ts';
export * from './senders.ts';
export * from './sendReminders.ts';
export * from './sendWithAws.ts';
