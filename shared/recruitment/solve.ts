import { beginsWithZeros, type Pass, puzzleText, type SolvedPass } from './pass.ts';

/** SHA-256 of a text, by whatever computes it where this runs. */
export type Hash = (text: string) => Promise<Uint8Array>;

/** Hashes asked for at once, as each is answered apart. */
const AT_ONCE = 64;

async function solutionOf(pass: Pass, puzzle: number, hash: Hash): Promise<number> {
  for (let from = 0; ; from += AT_ONCE) {
    const tried = Array.from({ length: AT_ONCE }, (_, index) => hash(puzzleText(pass, puzzle, from + index)));
    const found = (await Promise.all(tried)).findIndex((hashed) => beginsWithZeros(hashed, pass.bits));
    if (found >= 0) return from + found;
  }
}

/** Solves the puzzles of a pass, one after another. */
export async function solve(pass: Pass, hash: Hash): Promise<SolvedPass> {
  const solutions: number[] = [];
  for (let puzzle = 0; puzzle < pass.puzzles; puzzle += 1) solutions.push(await solutionOf(pass, puzzle, hash));
  return { ...pass, solutions };
}
