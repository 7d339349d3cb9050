import { createHash } from 'node:crypto';
import type { Deps } from '#functions/platform/operation.ts';
import { beginsWithZeros, DIFFICULTY, type Pass, puzzleText, type SolvedPass, signedParts } from '#shared/recruitment/index.ts';

const PURPOSE = 'application';
const secondsOf = (moment: Date): number => Math.floor(moment.getTime() / 1000);

/** A new pass, to go with the form. */
export function givePass({ now, newId, signatureFor }: Pick<Deps, 'now' | 'newId' | 'signatureFor'>): Pass {
  const unsigned = { id: newId(), issuedAt: secondsOf(now), ...DIFFICULTY, signature: '' };
  return { ...unsigned, signature: signatureFor(PURPOSE).sign(signedParts(unsigned)) };
}

/** Seconds since a pass was given; undefined where it is none of ours, or not as it was given. */
export const ageOf = (pass: Pass, { now, signatureFor }: Pick<Deps, 'now' | 'signatureFor'>): number | undefined =>
  signatureFor(PURPOSE).isOurs(signedParts(pass), pass.signature) ? secondsOf(now) - pass.issuedAt : undefined;

/** Whether every puzzle of a pass is solved. */
export const isSolved = ({ solutions, ...pass }: SolvedPass): boolean =>
  solutions.length === pass.puzzles &&
  solutions.every((solution, puzzle) =>
    beginsWithZeros(
      createHash('sha256')
        .update(puzzleText(pass, puzzle, solution))
        .digest(),
      pass.bits,
    ),
  );
