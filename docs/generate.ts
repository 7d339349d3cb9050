import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessMatrix } from '#shared/contract/index.ts';

writeFileSync(join(import.meta.dirname, 'access-matrix.md'), accessMatrix());
