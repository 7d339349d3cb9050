import { addApplication, readRecruitment } from '#functions/applications/index.ts';
import { must } from '#functions/platform/must.ts';
import type { OpenChangeOf } from '#functions/platform/operation.ts';
import { newApplication } from '#shared/applications/index.ts';
import { checkApplicant, mayBeTaken, type sendApplication } from '#shared/recruitment/index.ts';
import { ageOf, isSolved } from './pass.ts';
import { visitWith } from './visit.ts';

/** Takes an application from somebody who has not signed in. Whoever sends it learns that it came, and nothing else. */
export const send: OpenChangeOf<typeof sendApplication> = async ({ body }, deps) => {
  const { pass, website, isAdult: _said, ...applicant } = body;
  const [setting, visit, city] = await Promise.all([readRecruitment(deps), visitWith(pass, deps), deps.cityNow()]);
  const { usedBefore, takenThisHour } = visit;
  const known = { recruiting: setting.open, website, age: ageOf(pass, deps), solved: isSolved(pass), usedBefore, takenThisHour };
  must(mayBeTaken(known));
  must(checkApplicant(body, city, deps.today));
  return {
    writes: [...addApplication(deps, newApplication(deps.newId(), applicant, deps.today)), ...visit.writes],
    answer: { received: true },
  };
};
