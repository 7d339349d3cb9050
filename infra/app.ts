import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { routes } from '#shared/contract/index.ts';
import { cities } from './cities.ts';
import { product } from './product.ts';

const ROOT = join(import.meta.dirname, '..');
const page = process.env.PAGE_DIR ?? join(ROOT, 'dist', 'web');

if (!existsSync(join(page, 'index.html'))) {
  throw new Error(`There is no page in ${page}. Build it first: npx vite build --config web/vite.config.ts`);
}

product({ cities, routes, page, outdir: process.env.CDK_OUTDIR ?? join(ROOT, 'cdk.out') }).synth();
