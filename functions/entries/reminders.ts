import { remindersHandler, sendWithAws } from '#functions/reminders/index.ts';

export const handler = remindersHandler(process.env, sendWithAws);
