import { keysOf } from '#shared/kernel/keysOf.ts';
import { type Assessment, LIFE_DOMAINS, type LifeDomain } from '#shared/plans/index.ts';

/** The choice for a part of life that was not talked about: unknown, which is not the middle of a scale. */
export const NOT_SAID = 'notSaid';

interface DomainValues {
  readonly domain: LifeDomain;
  readonly scale: string;
  readonly words: string;
}

/** An assessment as typed: every part of life has its place, whether it is talked about or not. */
export interface AssessmentValues {
  readonly on: string | null;
  readonly domains: DomainValues[];
  readonly strengths: string;
  readonly wishes: string;
}

/** An assessment as it stands, or a new one of a day, ready to be filled in. */
export function assessmentValuesOf(standing: Assessment | undefined, today: string): AssessmentValues {
  const domains = keysOf(LIFE_DOMAINS).map((domain) => {
    const view = standing?.domains.find((one) => one.domain === domain);
    return { domain, scale: view?.scale ? String(view.scale) : NOT_SAID, words: view?.words ?? '' };
  });
  return { on: standing?.on ?? today, domains, strengths: standing?.strengths ?? '', wishes: standing?.wishes ?? '' };
}

/** What is sent of what is typed. */
export const assessmentBodyOf = ({ domains, ...rest }: AssessmentValues) => ({
  ...rest,
  domains: domains.map(({ scale, ...view }) => ({ ...view, scale: scale === NOT_SAID ? null : Number(scale) })),
});
