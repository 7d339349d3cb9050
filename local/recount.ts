import { parseArgs } from 'node:util';
import { invokeRunning } from './invoke.ts';
import { invokeDeployed } from './recount/deployed.ts';
import { isWrong, linesOf, recountReport } from './recount/report.ts';
import { dataDirectory } from './running.ts';

const FUNCTION = 'steg-platform-recount';

try {
  const { values } = parseArgs({
    options: { city: { type: 'string' }, repair: { type: 'boolean', default: false }, aws: { type: 'boolean', default: false } },
  });
  const event = JSON.stringify({ city: values.city, repair: values.repair });
  const answer = await (values.aws ? invokeDeployed(FUNCTION, event) : invokeRunning(dataDirectory(), FUNCTION, event));
  const { cities } = recountReport.parse(JSON.parse(answer));
  for (const line of cities.flatMap(linesOf)) console.log(line);
  if (cities.some(isWrong)) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error('Usage: npm run recount [-- --city trondheim] [--repair] [--aws]');
  process.exitCode = 1;
}
