import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';

const resource = z.looseObject({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  Condition: z.string().optional(),
});

/** A CloudFormation template: the sections we know. Any other, and what it would do, is refused. */
const template = z.strictObject({
  Description: z.string().optional(),
  Metadata: z.unknown().optional(),
  Parameters: z.record(z.string(), z.looseObject({ Type: z.string(), Default: z.string().optional() })).default({}),
  Conditions: z.record(z.string(), z.unknown()).default({}),
  Rules: z.unknown().optional(),
  Resources: z.record(z.string(), resource),
  Outputs: z.record(z.string(), z.looseObject({ Value: z.unknown() })).default({}),
});

const manifest = z.looseObject({
  artifacts: z.record(
    z.string(),
    z.looseObject({
      type: z.string(),
      environment: z.string().default(''),
      properties: z
        .looseObject({ templateFile: z.string().optional(), stackName: z.string().optional(), file: z.string().optional() })
        .default({}),
    }),
  ),
});

const assetManifest = z.looseObject({
  files: z.record(z.string(), z.looseObject({ source: z.looseObject({ path: z.string().optional() }) })).default({}),
});

/** Kinds of artifact that hold nothing to run. */
const BESIDE_THE_POINT = new Set(['cdk:tree', 'cdk:feature-flag-report']);

/** One stack as synthesised. */
export interface Stack {
  readonly name: string;
  readonly region: string;
  readonly template: z.infer<typeof template>;
}

/** Everything CDK synthesised: templates that a test may alter, and where each asset lies, by its hash. */
export interface Assembly {
  readonly stacks: readonly Stack[];
  readonly assets: ReadonlyMap<string, string>;
}

/**
 * Reads a cloud assembly.
 *
 * @param directory what CDK calls `cdk.out`
 * @throws Error when it holds a kind of artifact or a section of a template that is not known here
 */
export async function loadAssembly(directory: string): Promise<Assembly> {
  const read = async (file: string): Promise<unknown> => JSON.parse(await readFile(join(directory, file), 'utf8'));
  const { artifacts } = manifest.parse(await read('manifest.json'));
  const stacks: Stack[] = [];
  const assets = new Map<string, string>();

  for (const [id, { type, environment, properties }] of Object.entries(artifacts)) {
    if (type === 'aws:cloudformation:stack' && properties.templateFile !== undefined) {
      const parsed = template.safeParse(await read(properties.templateFile));
      if (!parsed.success) throw new Error(`The local cloud does not know this template, ${id}: ${z.prettifyError(parsed.error)}`);
      stacks.push({ name: properties.stackName ?? id, region: environment.split('/').at(-1) ?? '', template: parsed.data });
    } else if (type === 'cdk:asset-manifest' && properties.file !== undefined) {
      for (const [hash, { source }] of Object.entries(assetManifest.parse(await read(properties.file)).files)) {
        if (source.path !== undefined) assets.set(hash, join(directory, source.path));
      }
    } else if (!BESIDE_THE_POINT.has(type)) {
      throw new Error(`The local cloud does not know artifacts of type ${type} (${id}).`);
    }
  }
  return { stacks, assets };
}

/**
 * Where an asset lies.
 *
 * @param key what templates call it: `<hash>.zip`
 */
export function assetOf({ assets }: Assembly, key: string): string {
  const directory = assets.get(key.replace(/\.\w+$/, ''));
  if (directory === undefined) throw new Error(`The assembly has no asset ${key}.`);
  return directory;
}
