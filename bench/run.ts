import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEngine } from '#local/dynamodb/engine.ts';
import { makeRecordsTable } from '#test/support/recordsTable.ts';
import { benchCity } from './benchCity.ts';
import { measureCityPlan } from './cityPlan.ts';
import { measureFigures } from './figures.ts';
import { fill } from './fill.ts';
import { measureFunctions } from './functions.ts';
import { knownLink } from './knownLink.ts';
import { measureLists } from './lists.ts';
import { meter } from './metering.ts';
import { multiply } from './multiply.ts';
import { measureProjector } from './projector.ts';
import { measureScreens } from './reading.ts';
import { say } from './report.ts';
import { measureSuggestions } from './suggestions.ts';
import { measureWarm } from './warm.ts';

const TIMES = 10;

const began = performance.now();
const directory = await mkdtemp(join(tmpdir(), 'bench-'));
const endings: (() => Promise<void>)[] = [() => rm(directory, { recursive: true })];
try {
  say(`Node ${process.version}, ${availableParallelism()} processors, ${loadavg()[0]?.toFixed(1)} programs at work besides this one.`);
  say('Starting a database …');
  const engine = await startEngine(directory, (lastLines) => {
    throw new Error(`The database ended:\n${lastLines}`);
  });
  endings.push(engine.stop);
  const direct = `http://127.0.0.1:${engine.port}`;
  const metered = await meter(engine.port);
  endings.push(metered.close);
  const [small, large] = [await makeRecordsTable(direct), await makeRecordsTable(direct)];
  say('Filling a city through its functions: 43 volunteers, 30 participants, 12 matches …');
  const smallCity = await benchCity(small.name, metered.endpoint);
  const on = await fill(smallCity);
  say('');
  await measureFunctions(small.name, direct, directory, await knownLink(smallCity, small, on.volunteerId));
  say(`\nCopying the city into one ${TIMES} times as large, and opening each screen in both …`);
  await multiply(small, large, TIMES, direct);
  const largeCity = await benchCity(large.name, metered.endpoint);
  await measureScreens(
    [
      { name: 'demo', city: smallCity, on },
      { name: `× ${TIMES}`, city: largeCity, on },
    ],
    metered,
  );
  await measureProjector((await makeRecordsTable(direct)).name, metered);
  await measureFigures((await makeRecordsTable(direct)).name, direct, metered);
  say('');
  await measureWarm(small.name, direct, on);
  measureLists();
  measureSuggestions();
  measureCityPlan();
  say(`\nDone in ${((performance.now() - began) / 1000).toFixed(0)} s.`);
} finally {
  for (const end of endings.reverse()) await end();
}
