import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Assembly, Stack } from '#local/assembly/assembly.ts';
import { isRecord } from '#local/assembly/intrinsics.ts';

/** Says what stands in place of a value of a template, innermost first; `undefined` takes it out. */
export type Change = (key: string, value: unknown) => unknown;

/** The assembly with one stack's template changed. */
export function tampered(assembly: Assembly, stackName: string, change: Change): Assembly {
  const altered = (stack: Stack): Stack => ({ ...stack, template: JSON.parse(JSON.stringify(stack.template), change) });
  return { ...assembly, stacks: assembly.stacks.map((stack) => (stack.name === stackName ? altered(stack) : stack)) };
}

/** Takes members out of every list. */
export const without =
  (unwanted: (member: unknown) => boolean): Change =>
  (_, value) =>
    Array.isArray(value) ? value.filter((member) => !unwanted(member)) : value;

/** Whether a value is a policy's statement that is about an action. */
export const allows = (statement: unknown, action: string): boolean => isRecord(statement) && [statement.Action].flat().includes(action);

/** The assembly with a program of the test's own in place of an entry's bundle, in every city. */
export async function withProgram(assembly: Assembly, entry: string, program: string, folder: string): Promise<Assembly> {
  const directory = join(folder, entry);
  await mkdir(directory, { recursive: true });
  const banner = { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" };
  await build({ entryPoints: [program], outfile: join(directory, 'index.mjs'), bundle: true, format: 'esm', platform: 'node', banner });
  return { ...assembly, assets: new Map([...assembly.assets, [assetHashOf(assembly, entry), directory]]) };
}

function assetHashOf({ stacks }: Assembly, entry: string): string {
  for (const { Properties } of stacks.flatMap(({ template }) => Object.values(template.Resources))) {
    const { Environment, Code } = Properties;
    const variables = isRecord(Environment) ? Environment.Variables : undefined;
    if (isRecord(variables) && variables.ENTRY === entry && isRecord(Code)) return String(Code.S3Key).replace('.zip', '');
  }
  throw new Error(`No function of the assembly is the entry ${entry}.`);
}
