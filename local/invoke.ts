import { localFetch } from './fetch.ts';
import { INVOKE_HOST, invokePath, OPERATOR } from './lambda/invokeApi.ts';
import { runningIn } from './running.ts';
import { secretsOf } from './secrets.ts';

/**
 * Calls a function of the local cloud that runs over a data directory, as its operator.
 *
 * @param functionName whole, or without what it begins with where that leaves no doubt: `recount`
 * @param event JSON; undefined for what its schedule gives it, or `{}` where it has none or several
 * @returns what it answered, as JSON
 * @throws Error that says what is wrong: nothing runs, no such function, or what the function said when it failed
 */
export async function invokeRunning(dataDir: string, functionName: string, event: string | undefined): Promise<string> {
  const port = await runningIn(dataDir);
  if (port === undefined) throw new Error('No local cloud is running. Start it first, in another window: npm start');
  return invokeAt(port, dataDir, functionName, event);
}

/** The same of one that is known to run on a port. */
export async function invokeAt(port: number, dataDir: string, functionName: string, event: string | undefined): Promise<string> {
  const operatorKey = (await secretsOf(dataDir))(OPERATOR);
  const answer = await localFetch(`http://${INVOKE_HOST}:${port}${invokePath(functionName)}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${operatorKey}`, 'content-type': 'application/json' },
    ...(event !== undefined && { body: event }),
  });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(JSON.parse(text).message);
  if (answer.headers.has('x-amz-function-error')) throw new Error(`${functionName} failed: ${text}`);
  return text;
}
