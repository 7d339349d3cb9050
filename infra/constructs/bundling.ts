import type { BuildOptions } from 'esbuild';

/**
 * Parts of the SDK that it loads by itself in surroundings that are none of ours: it looks for credentials elsewhere when
 * the environment holds none, as Lambda's always does, and reads streams of events, which DynamoDB does not send.
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

/**
 * How any function is bundled: as an ES module around CommonJS. Node reads everything that one of its own modules exports
 * when an ES module imports it, a web client among it; `require` leaves it alone until it is used.
 */
export const BUNDLING = {
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node24',
  mainFields: ['module', 'main'],
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url), module = { exports: {} };",
  },
  footer: { js: 'const loadedHandler = module.exports.handler; export { loadedHandler as handler };' },
  outExtension: { '.js': '.mjs' },
  minify: true,
  legalComments: 'none',
  sourcemap: 'linked',
  sourcesContent: false,
  logLevel: 'silent',
} as const satisfies BuildOptions;
