/** Who somebody is, as far as a list tells. */
export interface Who {
  readonly name: string;
  /** Null where it is not known. */
  readonly birthYear: number | null;
}

const plain = (name: string): string => name.trim().toLocaleLowerCase('nb').replaceAll(/\s+/g, ' ');

/** Those who are here already, and those of a file who have been met so far. */
export interface Known {
  /** Whether somebody of that name, who may be of that year, is among them. */
  readonly has: (who: Who) => boolean;
  readonly add: (who: Who) => void;
}

/** Remembers people by name and year of birth; where a year is not known, the name alone decides. */
export function knownOf(people: readonly Who[]): Known {
  const years = new Map<string, Set<number | null>>();
  const add = ({ name, birthYear }: Who): void => {
    const met = years.get(plain(name));
    if (met) met.add(birthYear);
    else years.set(plain(name), new Set([birthYear]));
  };
  for (const who of people) add(who);
  return {
    add,
    has: ({ name, birthYear }) => {
      const met = years.get(plain(name));
      return met !== undefined && (birthYear === null || met.has(null) || met.has(birthYear));
    },
  };
}
