import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import type * as z from 'zod';

/** A JSON file as its shape has it, or the fallback where there is no such file. Anything else that is wrong is thrown. */
export async function readJson<Shape extends z.ZodType>(file: string, shape: Shape, fallback: z.output<Shape>): Promise<z.output<Shape>> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  return text === undefined ? fallback : shape.parse(JSON.parse(text));
}

/** Writes a JSON file that only we may read, in one move: whoever is killed in the middle leaves the old one. */
export async function writeJson(file: string, value: unknown): Promise<void> {
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, JSON.stringify(value), { mode: 0o600 });
  await rename(unfinished, file);
}
