/**
 * Orders texts by the codes of their characters, as dates, instants and ids are ordered. Names want `localeCompare`, which
 * loads the alphabet of a language when first used: a tenth of the time of a function's first answer.
 */
export const byCode = (one: string, other: string): number => Number(one > other) - Number(one < other);
