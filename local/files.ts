import { readFile, writeFile } from 'node:fs/promises';
import type * as z from 'zod';

/** A JSON file as its shape has it, or the fallback where there is no such file. Anything else that is wrong is thrown. */
export async function readJson<Shape extends z.ZodType>(file: string, shape: Shape, fallback: z.output<Shape>): Promise<z.output<Shape>> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  return text === undefined ? fallback : shape.parse(JSON.parse(text));
}

/** Writes a JSON file that only we may read. */
export const writeJson = (file: string, value: unknown): Promise<void> => writeFile(file, JSON.stringify(value), { mode: 0o600 });
