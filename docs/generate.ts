import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessMatrix, fieldMatrix, lives } from '#shared/contract/index.ts';

writeFileSync(join(import.meta.dirname, 'access-matrix.md'), accessMatrix());
writeFileSync(join(import.meta.dirname, 'field-matrix.md'), fieldMatrix());
writeFileSync(join(import.meta.dirname, 'life.md'), lives());
