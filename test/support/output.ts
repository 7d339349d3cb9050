import { vi } from 'vitest';

type Stream = 'stdout' | 'stderr';

const written: Record<Stream, string[]> = { stdout: [], stderr: [] };
const complaints: string[] = [];

const textOf = (parts: readonly unknown[]): string => parts.map((part) => (part instanceof Error ? part.stack : String(part))).join(' ');

/** The database client says how long requests have waited for a connection. That tells of the machine: no timing decides a test. */
const tellsOfTheMachine = (complaint: string): boolean => complaint.includes('socket usage at capacity');

/** Keeps what functions write to their log, which is their standard output, and what anything complains of on the console. */
export function watchOutput(): void {
  for (const stream of ['stdout', 'stderr'] as const) {
    written[stream].length = 0;
    vi.spyOn(process[stream], 'write').mockImplementation((chunk) => {
      written[stream].push(...String(chunk).split('\n').filter(Boolean));
      return true;
    });
  }
  complaints.length = 0;
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...parts) => {
      const complaint = textOf(parts);
      if (!tellsOfTheMachine(complaint)) complaints.push(complaint);
    });
  }
}

/** The lines functions have logged in this test, as written. */
export const loggedLines = (): readonly string[] => [...written.stdout, ...written.stderr];

/** Hands over the errors logged or complained of so far. A test that takes them expects them; any left over fail it. */
export const takeErrors = (): string[] => [...written.stderr.splice(0), ...complaints.splice(0)];
