import type { Deps } from '#functions/platform/operation.ts';
import { type Recruitment, recruitment, UNDECIDED } from '#shared/recruitment/index.ts';

/** What the item in the city's settings is called. */
export const RECRUITMENT = 'recruitment';

/** Whether the city takes applications, as its unit leader has decided; closed where nobody has. */
export async function readRecruitment({ table, keys }: Pick<Deps, 'table' | 'keys'>): Promise<Recruitment> {
  const stored = await table.get(keys.setting(RECRUITMENT));
  return stored ? recruitment.parse(stored.content) : UNDECIDED;
}
