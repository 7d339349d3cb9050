import { execFile } from 'node:child_process';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { isWrong, linesOf, recountReport } from '#local/recount/report.ts';
import { temporaryFolder } from './localCloud.ts';

const report = (changes: object) => {
  const [city] = recountReport.parse({
    cities: [{ city: 'trondheim', records: 12, miscounted: 0, unreadable: [], differences: [], repaired: false, ...changes }],
  }).cities;
  if (city === undefined) throw new Error('one city was given');
  return city;
};
const started = { scope: 'city', period: '2026-11', cell: 'participantsStarted.phase.during', counted: 2, should: 3 };
const applied = { scope: 'nation', period: 'now', cell: 'volunteers', counted: 1, should: 0 };

describe('a recount is told in plain words', () => {
  test('when all is right', () => {
    expect(linesOf(report({}))).toEqual(['trondheim: 12 records; every number is right.']);
    expect(isWrong(report({}))).toBe(false);
  });

  test('when something is wrong, with what to do', () => {
    const wrong = report({ miscounted: 1, differences: [started, applied], unreadable: ['participant#1|profile'] });
    expect(linesOf(wrong)).toEqual([
      'trondheim: 12 records, 1 of which counted for something else than they say; 2 numbers wrong:',
      expect.stringMatching(/^ {2}2026-11 {2}\S.*, \S.*: is 2, should be 3$/),
      '  now  Volunteers, at the national office: is 1, should be 0',
      '  It cannot be read, and counts for what it last said: participant#1|profile',
      '  Nothing has been changed. To set it right: npm run recount -- --city trondheim --repair',
    ]);
    expect(isWrong(wrong)).toBe(true);
  });

  test('when it has been set right', () => {
    const repaired = report({ differences: [applied], repaired: true });
    expect(linesOf(repaired)).toEqual([
      'trondheim: 12 records; 1 number wrong:',
      '  now  Volunteers, at the national office: was 1, should be 0',
      '  Set right.',
    ]);
    expect(isWrong(repaired)).toBe(false);
  });

  test('a record that cannot be read is still to be mended, whatever was repaired', () => {
    expect(isWrong(report({ unreadable: ['participant#1|profile'], repaired: true }))).toBe(true);
  });
});

describe('the deployed function is called with the AWS command line', async () => {
  const folder = await temporaryFolder();
  const run = (path: string, ...args: readonly string[]) =>
    promisify(execFile)(process.execPath, [join(import.meta.dirname, '../../local/recount.mjs'), '--aws', ...args], {
      env: { PATH: path, FOLDER: folder },
    });

  /** Stands in for the command line: notes what it was told, and answers in its place. */
  async function awsThatAnswers(answer: object, printed: object): Promise<string> {
    const program = join(folder, 'aws');
    const script = `#!/bin/sh
printf '%s\\n' "$@" > ${folder}/told
for last; do :; done
printf '%s' '${JSON.stringify(answer)}' > "$last"
printf '%s' '${JSON.stringify(printed)}'
`;
    await writeFile(program, script);
    await chmod(program, 0o755);
    return [folder, '/usr/bin', '/bin'].join(delimiter);
  }

  test('with what was asked', async () => {
    const path = await awsThatAnswers({ cities: [report({})] }, { StatusCode: 200 });
    expect((await run(path, '--city', 'trondheim', '--repair')).stdout).toBe('trondheim: 12 records; every number is right.\n');
    const told = (await readFile(join(folder, 'told'), 'utf8')).split('\n');
    expect(told.slice(0, 2)).toEqual(['lambda', 'invoke']);
    expect(told).toContain('steg-platform-recount');
    expect(told).toContain('{"city":"trondheim","repair":true}');
  });

  test('and what it failed with is told', async () => {
    const path = await awsThatAnswers(
      { errorMessage: 'There is no such city to recount' },
      { StatusCode: 200, FunctionError: 'Unhandled' },
    );
    await expect(run(path)).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('There is no such city to recount') });
  });

  test('and where there is none, that is said', async () => {
    await expect(run('/nowhere')).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('is not installed here') });
  });
});
