import { readdir, readFile, readlink } from 'node:fs/promises';

/** A program that runs on this machine. */
export interface RunningProcess {
  readonly id: number;
  readonly commandLine: string;
}

/** The processes that were started over a folder or run in it. */
export async function processesOver(folder: string): Promise<RunningProcess[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = ids.map(async (id) => {
    // a process may end while it is being looked at, and others' are closed to us
    const commandLine = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '');
    const directory = await readlink(`/proc/${id}/cwd`).catch(() => '');
    const over = commandLine.includes(folder) || directory.startsWith(folder);
    return over ? [{ id: Number(id), commandLine: commandLine.replaceAll('\0', ' ') }] : [];
  });
  return (await Promise.all(found)).flat();
}
