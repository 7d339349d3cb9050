import { lengthOf, type PublicationHead } from '#shared/national/index.ts';
import { NOW, type Period } from '#shared/reporting/index.ts';

/** How an edition stands in the address: `2026-2`. */
export const inAddressOf = ({ year, edition }: PublicationHead): string => `${year}-${edition}`;

/** The edition an address asks for, or else the latest; undefined where there is none. */
export const editionAsked = (publications: readonly PublicationHead[], asked: string | undefined): PublicationHead | undefined =>
  publications.find((one) => inAddressOf(one) === asked) ?? publications[0];

/** The edition of the same year before one, where it told this period. */
export const editionBefore = (
  publications: readonly PublicationHead[],
  { year, edition }: Pick<PublicationHead, 'year' | 'edition'>,
  period: Period,
): PublicationHead | undefined =>
  publications.find((one) => one.year === year && one.edition === edition - 1 && one.periods.includes(period));

/** The periods of an edition, the longest first and the latest of equal ones first; what stood then is last. */
export const periodsOfEdition = ({ periods }: PublicationHead): Period[] =>
  periods.toSorted((a, b) => lengthOf(b) - lengthOf(a) || (a < b ? 1 : -1));

/** The period an address asks for, or else the longest. */
export const periodAsked = (publication: PublicationHead, asked: string | undefined): Period => {
  const periods = periodsOfEdition(publication);
  return periods.find((one) => one === asked) ?? periods[0] ?? NOW;
};
