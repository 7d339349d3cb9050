import { parseArgs } from 'node:util';
import { invokeRunning } from './invoke.ts';
import { dataDirectory } from './running.ts';

const USAGE = `Usage: npm run fire -- --function recount [--event '{"city":"trondheim"}']`;

try {
  const { values } = parseArgs({ options: { function: { type: 'string' }, event: { type: 'string' } } });
  if (values.function === undefined) throw new Error(USAGE);
  console.log(await invokeRunning(dataDirectory(), values.function, values.event));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
