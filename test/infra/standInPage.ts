import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder with a page in place of the built one, which no test here looks into. Whoever asks for it removes it. */
export function standInPage(): string {
  const directory = mkdtempSync(join(tmpdir(), 'page-'));
  mkdirSync(join(directory, 'assets'));
  writeFileSync(join(directory, 'index.html'), '<!doctype html><title>Steg for Steg</title>');
  writeFileSync(join(directory, 'assets', 'index-0.js'), '');
  return directory;
}
