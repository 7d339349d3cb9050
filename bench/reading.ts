import * as z from 'zod';
import type { BenchCity } from './benchCity.ts';
import type { Filled } from './fill.ts';
import type { Meter } from './metering.ts';
import { table } from './report.ts';
import { type Screen, type ScreenRequest, screens } from './screens.ts';

/** What the page asks of a list at a time. */
const PAGE = '1000';

const page = z.object({ nextCursor: z.nullable(z.string()) });

/** Makes a request as often as the page does, and answers how often that was. */
async function make(city: BenchCity, { route, params, isList }: ScreenRequest): Promise<number> {
  if (!isList) {
    await city.call(route, { params });
    return 1;
  }
  let times = 0;
  let cursor: string | null = null;
  do {
    const query: Record<string, string> = { limit: PAGE, ...(cursor !== null && { cursor }) };
    cursor = page.parse(await city.call(route, { params, query })).nextCursor;
    times += 1;
  } while (cursor !== null);
  return times;
}

/** What opening a screen took: its requests by name, and the capacity units read and written. */
interface Opened {
  readonly requests: string;
  readonly read: number;
  readonly written: number;
}

async function open(city: BenchCity, screen: Screen, on: Filled, meter: Meter): Promise<Opened> {
  meter.reset();
  const names: string[] = [];
  for (const request of screen.requests(on)) {
    const times = await make(city, request);
    names.push(`${request.route.operationId}${times > 1 ? ` × ${times}` : ''}`);
  }
  return { requests: names.join(', '), read: meter.read, written: meter.written };
}

/** A city of one size, opened on somebody in it. */
export interface Sized {
  readonly name: string;
  readonly city: BenchCity;
  readonly on: Filled;
}

/** What each screen asks for and what that consumes, in a city of each size. */
export async function measureScreens(sizes: readonly Sized[], meter: Meter): Promise<void> {
  const rows: string[][] = [];
  for (const screen of screens) {
    const opened: Opened[] = [];
    for (const { city, on } of sizes) opened.push(await open(city, screen, on, meter));
    const units = opened.flatMap(({ read, written }) => [String(read), String(written)]);
    rows.push([screen.name, ...units, opened.at(-1)?.requests ?? '']);
  }
  const heads = sizes.flatMap(({ name }) => [`read units, ${name}`, 'write units']);
  table('Screens: requests, and the capacity units they consume', ['screen', ...heads, 'requests'], rows);
}
