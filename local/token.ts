import { parseArgs } from 'node:util';
import { DEMO_PASSWORD, DEMO_USERS } from './cognito/demoUsers.ts';
import { dataDirectory, runningIn } from './running.ts';
import { signIn } from './signIn.ts';

const logins = DEMO_USERS.map(({ login }) => login).join(', ');

const { values } = parseArgs({
  options: {
    city: { type: 'string', default: 'trondheim' },
    user: { type: 'string', default: 'veileder' },
    password: { type: 'string', default: DEMO_PASSWORD },
  },
});

const running = await runningIn(dataDirectory());
if (running === undefined) {
  console.error('No local cloud is running. Start it first, in another window: npm start');
  process.exitCode = 1;
} else {
  try {
    const { access } = await signIn(`http://${values.city}.localhost:${running}`, values.user, values.password);
    console.log(access);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error(`Usage: npm run token -- --city trondheim --user veileder   (users: ${logins})`);
    process.exitCode = 1;
  }
}
