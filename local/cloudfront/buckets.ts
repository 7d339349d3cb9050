import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import * as z from 'zod';
import { assetOf } from '../assembly/assembly.ts';
import type { Deployment } from '../assembly/deployment.ts';
import { propertiesOf } from '../assembly/deployment.ts';
import { fitsWildcard } from '../wildcard.ts';

const deploymentShape = z.strictObject({
  SourceObjectKeys: z.array(z.string()),
  SourceMarkers: z.array(z.record(z.string(), z.string())).default([]),
  SourceMarkersConfig: z.array(z.strictObject({ jsonEscape: z.boolean().default(false) })).default([]),
  DestinationBucketName: z.string(),
  DestinationBucketKeyPrefix: z.string().default(''),
  Exclude: z.array(z.string()).default([]),
  Include: z.array(z.string()).default([]),
  SystemMetadata: z.strictObject({ 'cache-control': z.string() }).partial().default({}),
  // how the copying is done, which is not done here
  ServiceToken: z.unknown(),
  SourceBucketNames: z.unknown(),
  Prune: z.unknown().optional(),
  WaitForDistributionInvalidation: z.unknown().optional(),
  DistributionId: z.unknown().optional(),
  DistributionPaths: z.unknown().optional(),
  OutputObjectKeys: z.unknown().optional(),
});

/** A file in a bucket. */
export interface StoredObject {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** What lies in the buckets, by `<bucket>/<key>`. */
export type Buckets = ReadonlyMap<string, StoredObject>;

/** Types of what a page is made of; CloudFront sends what S3 guessed when it was copied. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/vnd.microsoft.icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
};

/**
 * What the bucket deployments of the templates would have copied, read from their assets.
 *
 * @param localised puts local addresses in place of the cloud's, in files that were filled in when deployed
 */
export async function bucketsOf(deployment: Deployment, localised: (text: string) => string): Promise<Buckets> {
  const stored = new Map<string, StoredObject>();
  for (const resource of deployment.resources('Custom::CDKBucketDeployment')) {
    const copy = propertiesOf(resource, deploymentShape);
    const wanted = (file: string): boolean =>
      !copy.Exclude.some((pattern) => fitsWildcard(pattern, file)) || copy.Include.some((pattern) => fitsWildcard(pattern, file));
    for (const [index, key] of copy.SourceObjectKeys.entries()) {
      const directory = assetOf(deployment.assembly, key);
      const fill = markersFilled(copy.SourceMarkers[index] ?? {}, copy.SourceMarkersConfig[index]?.jsonEscape ?? false);
      const files = await readdir(directory, { recursive: true, withFileTypes: true });
      for (const file of files.filter((one) => one.isFile()).map((one) => relative(directory, join(one.parentPath, one.name)))) {
        if (!wanted(file)) continue;
        const read = await readFile(join(directory, file));
        const body = fill === undefined ? read : Buffer.from(localised(fill(read.toString())));
        const cacheControl = copy.SystemMetadata['cache-control'];
        const headers = {
          'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
          ...(cacheControl !== undefined && { 'cache-control': cacheControl }),
        };
        stored.set(join(copy.DestinationBucketName, copy.DestinationBucketKeyPrefix, file), { body, headers });
      }
    }
  }
  return stored;
}

/** Puts values in the places marked for them; undefined where nothing is marked. */
function markersFilled(markers: Readonly<Record<string, string>>, jsonEscape: boolean): ((text: string) => string) | undefined {
  const entries = Object.entries(markers);
  if (entries.length === 0) return undefined;
  const written = (value: string): string => (jsonEscape ? JSON.stringify(value).slice(1, -1) : value);
  return (text) => entries.reduce((filled, [marker, value]) => filled.replaceAll(marker, written(value)), text);
}
