import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDERS = ['shared', 'functions', 'infra', 'local', 'web/src', 'bench'];

/** Slices and what `shared` builds on; the words staff see are `shared`'s to know, not where it runs. */
const SHARED_MAY_IMPORT = [/^zod\/mini$/];

interface Import {
  readonly from: string;
  readonly to: string;
}

const sourceFiles = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|tsx)$/.test(name))
    .map((name) => join(folder, name));

/** Every import of a file: packages by name, our own files by their path from the root. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const named = [...text.matchAll(/(?:\bfrom\s|\bimport\s*\(?\s*)\s*'([^']+)'/g)].map(([, name]) => name ?? '');
  return named.map((name) => {
    if (name.startsWith('#')) return { from: file, to: name.replace(/^#web\//, 'web/src/').replace(/^#/, '') };
    if (name.startsWith('.')) return { from: file, to: relative(ROOT, join(ROOT, dirname(file), name)) };
    return { from: file, to: name };
  });
}

const imports = FOLDERS.flatMap(sourceFiles).flatMap(importsOf);
const within = (folder: string) => imports.filter(({ from }) => from.startsWith(`${folder}/`));
const ours = (to: string): boolean => /^(?:shared|functions|infra|local|web|bench|test)\//.test(to);
const sliceOf = (file: string): string => file.split('/')[1] ?? '';
const tell = ({ from, to }: Import): string => `${from} → ${to}`;

describe('imports run one way', () => {
  test('there is something to look at', () => {
    expect(imports.length).toBeGreaterThan(200);
  });

  test('shared knows zod and itself, nothing of AWS, React or Node', () => {
    const wrong = within('shared').filter(({ to }) => !(to.startsWith('shared/') || SHARED_MAY_IMPORT.some((allowed) => allowed.test(to))));
    expect(wrong.map(tell)).toEqual([]);
  });

  test('the kernel stands on nothing but itself', () => {
    const wrong = within('shared/kernel').filter(({ to }) => ours(to) && !to.startsWith('shared/kernel/'));
    expect(wrong.map(tell)).toEqual([]);
  });

  test('no slice imports the contract that collects it', () => {
    const wrong = within('shared').filter(({ from, to }) => sliceOf(from) !== 'contract' && to.startsWith('shared/contract/'));
    expect(wrong.map(tell)).toEqual([]);
  });

  test.each([
    ['functions', ['shared', 'functions']],
    ['web', ['shared', 'web']],
    ['infra', ['shared', 'infra']],
  ])('%s imports only %j', (folder, allowed) => {
    const wrong = within(folder).filter(({ to }) => ours(to) && !allowed.some((one) => to.startsWith(`${one}/`)));
    expect(wrong.map(tell)).toEqual([]);
  });

  test.each(['shared', 'functions'])('slices of %s see each other only through their index', (folder) => {
    const wrong = within(folder).filter(({ from, to }) => {
      const crossing = to.startsWith(`${folder}/`) && sliceOf(from) !== sliceOf(to);
      const common = ['kernel', 'platform'].includes(sliceOf(to)) || ['entries'].includes(sliceOf(from));
      return crossing && !common && !to.endsWith('/index.ts');
    });
    expect(wrong.map(tell)).toEqual([]);
  });

  test('nobody makes a key but the modules of keys', () => {
    const inside = (file: string): boolean => /^functions\/platform\/table\/keys(?:\.ts|\/)/.test(file);
    const wrong = imports.filter(({ from, to }) => to.startsWith('functions/platform/table/keys/') && !inside(from));
    expect(wrong.map(tell)).toEqual([]);
  });

  test('what only development may use is in no function and no page', () => {
    const wrong = imports.filter(({ from, to }) => /^(?:functions|shared|web)\//.test(from) && to.startsWith('@cloud-copilot/'));
    expect(wrong.map(tell)).toEqual([]);
  });

  test.each(['shared', 'functions'])('slices of %s form no circle', (folder) => {
    const edges = new Map<string, Set<string>>();
    for (const { from, to } of within(folder)) {
      if (!to.startsWith(`${folder}/`) || sliceOf(from) === sliceOf(to)) continue;
      edges.set(sliceOf(from), (edges.get(sliceOf(from)) ?? new Set()).add(sliceOf(to)));
    }
    expect(circleIn(edges)).toEqual([]);
  });
});

/** The first circle among folders, as the way round it; empty where there is none. */
function circleIn(edges: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const walk = (node: string, way: readonly string[]): string[] => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
    for (const next of edges.get(node) ?? []) {
      const circle = walk(next, [...way, node]);
      if (circle.length > 0) return circle;
    }
    return [];
  };
  for (const node of edges.keys()) {
    const circle = walk(node, []);
    if (circle.length > 0) return circle;
  }
  return [];
}
