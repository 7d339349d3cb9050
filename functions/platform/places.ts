import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';

const MOST = 8;
const PLACE = /(file:\/\/[^()]+\/index\.mjs):(\d+):(\d+)/;
const UPWARDS = /^(?:\.\.\/)+/;

const maps = new Map<string, SourceMap | undefined>();

/** The source map beside a bundle. Read when an error first needs it: reading it at the start makes that a tenth longer. */
function mapOf(bundle: string): SourceMap | undefined {
  const file = `${fileURLToPath(bundle)}.map`;
  if (!maps.has(file)) maps.set(file, existsSync(file) ? new SourceMap(JSON.parse(readFileSync(file, 'utf8'))) : undefined);
  return maps.get(file);
}

/** A line of a stack, with the place in the source where it names one in a bundle. */
const inSource = (line: string): string =>
  line.replace(PLACE, (place, bundle: string, row: string, column: string) => {
    const origin = mapOf(bundle)?.findOrigin(Number(row), Number(column));
    if (!origin || !('fileName' in origin)) return place;
    return `${origin.fileName.replace(UPWARDS, '')}:${origin.lineNumber}:${origin.columnNumber}`;
  });

/** Where an error came from, without what it says: a message may run over many lines and quote anything. */
export function placesOf({ stack = '', message }: Error): string[] {
  const lines = stack
    .replace(message, '')
    .split('\n')
    .map((line) => line.trim());
  return lines
    .filter((line) => line.startsWith('at '))
    .slice(0, MOST)
    .map(inSource);
}
