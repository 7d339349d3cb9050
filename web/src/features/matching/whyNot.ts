import type { Exclusion, Suggestions } from '#shared/matching/index.ts';
import { rankByName } from '#web/app/find/rank.ts';

/** Where one volunteer stands: out, and why, or among the suggestions. */
export interface Standing {
  readonly volunteerId: string;
  readonly volunteerName: string;
  readonly excluded: Exclusion | null;
  readonly rank: number | null;
}

/** Everyone who was considered and fits a name, best fit first; nobody until something is typed. */
export function standingsOf({ suggested, excluded }: Suggestions, name: string): Standing[] {
  if (name.trim() === '') return [];
  const everyone: Standing[] = [
    ...suggested.map(({ volunteerId, volunteerName, rank }) => ({ volunteerId, volunteerName, excluded: null, rank })),
    ...excluded.flatMap(({ code, volunteers }) => volunteers.map((volunteer) => ({ ...volunteer, excluded: code, rank: null }))),
  ];
  return rankByName(everyone, name, ({ volunteerName }) => volunteerName);
}
