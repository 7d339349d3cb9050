import { appendFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isCityRole, localDate } from '#shared/kernel/index.ts';
import { loadAssembly } from './assembly/assembly.ts';
import { buildPage, synthesise } from './build.ts';
import type { LocalCloud } from './cloud.ts';
import { startLocalCloud } from './cloud.ts';
import { DEMO_PASSWORD, DEMO_USERS } from './cognito/demoUsers.ts';
import { demoLoader } from './demo/loader.ts';
import { setDate } from './movedClock/clock.ts';
import { dataDirectory, noteEnded, noteRunning, runningIn } from './running.ts';
import { signIn } from './signIn.ts';

const { values } = parseArgs({
  options: { fresh: { type: 'boolean', default: false }, demo: { type: 'boolean', default: true }, date: { type: 'string' } },
  allowNegative: true,
});
const port = Number(process.env.PORT ?? 4000);
const dataDir = dataDirectory();
const log = (line: string): void => console.log(line);

/** What is kept in the data directory, and may be thrown away; somebody may have put files of their own there. */
const KEPT = ['buckets', 'cognito', 'dynamodb', 'logs', 'messages', 'secrets.json', 'streams'];

/** Makes it the date somebody asked for. */
function liveOn(date: string): void {
  if (!localDate.safeParse(date).success) throw new Error(`${date} is no date. Write it as in: npm start -- --date 2026-12-14`);
  setDate(date);
  log(`It is ${date} here, whatever other clocks say.`);
}

/** Starts everything, or says in one sentence what is in the way. */
async function start(): Promise<LocalCloud> {
  const other = await runningIn(dataDir);
  if (other !== undefined) throw new Error(`The local cloud already runs over ${dataDir}, on port ${other}: stop it, or set DATA_DIR.`);
  if (values.fresh) {
    log(`Emptying ${dataDir} …`);
    for (const part of KEPT) await rm(join(dataDir, part), { recursive: true, force: true });
  }
  const assembly = await loadAssembly(await synthesise(process.env.PAGE_DIR ?? (await buildPage(log)), log));
  if (values.date !== undefined) liveOn(values.date);
  const logs = join(dataDir, 'logs');
  await mkdir(logs, { recursive: true });
  const onFunctionLine = (name: string, line: string): void => appendFileSync(join(logs, `${name}.log`), `${line}\n`);
  const cloud = await startLocalCloud({ assembly, dataDir, port, log, onFunctionLine }).catch((error: unknown) => {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    throw taken
      ? new Error(`Port ${port} is taken, perhaps by another "npm start". Stop that, or choose another: PORT=4001 npm start`)
      : error;
  });
  await noteRunning(dataDir, cloud.port);
  return cloud;
}

/** What a newcomer needs to go on. */
function announce({ tenants, cities, url }: LocalCloud): void {
  const logins = (atCity: boolean): string =>
    DEMO_USERS.filter(({ role }) => isCityRole(role) === atCity)
      .map(({ login }) => login)
      .join(', ');
  log('\nReady.');
  for (const tenant of tenants) log(`  ${url(tenant)}${cities.includes(tenant) ? '' : `   (sign in as ${logins(false)})`}`);
  log("\nMessages to people are not sent: they lie at /utboks on a city's address.");
  log(`\nSign in as ${logins(true)} in a city, with the password ${DEMO_PASSWORD}`);
  log('A token for the API: npm run token -- --city trondheim --user veileder');
  log(`Data and the functions' logs are in ${dataDir}. Stop with Ctrl-C.\n`);
}

/** Fills the cities while the product is already in use. */
async function loadDemo(cloud: LocalCloud, signal: AbortSignal): Promise<void> {
  const load = await demoLoader();
  if (load === undefined) return;
  const tokens = new Map<string, { readonly access: string; readonly until: number }>();
  const token = async (city: string, login: string): Promise<string> => {
    const kept = tokens.get(`${city} ${login}`);
    if (kept !== undefined && kept.until > Date.now()) return kept.access;
    const { access, lasts } = await signIn(cloud.url(city), login);
    tokens.set(`${city} ${login}`, { access, until: Date.now() + (lasts - 60) * 1000 });
    return access;
  };
  const cities = cloud.cities.map((id) => ({ id, url: cloud.url(id) }));
  const [office] = cloud.tenants.filter((tenant) => !cloud.cities.includes(tenant));
  const nation = office && { id: office, url: cloud.url(office), counted: cloud.streamsIdle };
  await load({ cities, ...(nation && { nation }), token, progress: log, signal }).catch((error: unknown) => {
    throw new Error(`The demo data could not be loaded; everything else works. ${error}`);
  });
}

const ending = new AbortController();
const started = start();

/** Ends what was started, once, whatever asks for it. */
async function end(): Promise<void> {
  if (ending.signal.aborted) return;
  ending.abort();
  log('\nStopping …');
  const cloud = await started.catch(() => undefined);
  await cloud?.close();
  if (cloud !== undefined) await noteEnded(dataDir);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());

try {
  const cloud = await started;
  if (!ending.signal.aborted) {
    announce(cloud);
    if (values.demo) await loadDemo(cloud, ending.signal);
  }
} catch (error) {
  // what was under way when somebody ended it fails too, and that is no news
  if (!ending.signal.aborted) {
    console.error(`\n${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
