import type { BuildOptions } from 'esbuild';

/**
 * Parts of the SDK that it loads by itself, later, in surroundings that are none of ours: to find credentials where the
 * environment holds none, as Lambda's always does, and to read streams of events, which no service used here sends. With
 * them a bundle is half as large again, and so is the time of a start (docs/decisions/0040-start-up.md).
 */
export const NEVER_LOADED = [
  '@aws-sdk/credential-provider-http',
  '@aws-sdk/credential-provider-ini',
  '@aws-sdk/credential-provider-process',
  '@aws-sdk/credential-provider-sso',
  '@aws-sdk/credential-provider-web-identity',
  '@smithy/core/event-streams',
  '@smithy/credential-provider-imds',
];

/** CommonJS packages among the dependencies ask for Node's own modules with `require`, which an ES module lacks. */
const REQUIRE = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/** How any function is bundled. */
export const BUNDLING = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  mainFields: ['module', 'main'],
  banner: { js: REQUIRE },
  // a report's fonts: a function has no other files
  loader: { '.ttf': 'binary' },
  outExtension: { '.js': '.mjs' },
  minify: true,
  legalComments: 'none',
  sourcemap: 'linked',
  sourcesContent: false,
  logLevel: 'silent',
} as const satisfies BuildOptions;
