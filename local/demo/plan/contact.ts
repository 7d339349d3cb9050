const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a', ä: 'a', ö: 'o', š: 's', ė: 'e', ł: 'l' };

/** An address that can belong to nobody: `.example` is kept free for examples. */
export function addressOf(name: string, domain: string): string {
  const letters = name.toLowerCase().replaceAll(/[æøåäöšėł]/g, (letter) => LETTERS[letter] ?? letter);
  return `${letters.replaceAll(/[^a-z]+/g, '.')}@${domain}.example`;
}

/** A number that is nobody's: no series of the Norwegian numbering plan begins with 60. */
export const phoneOf = (series: number, number: number): string =>
  `+4760${String(series).padStart(2, '0')}${String(number).padStart(4, '0')}`;

/** Makes the people to ask for at a city's partners, with numbers of one series. */
export const partnerContacts = (series: number) => (name: string, role: string, domain: string, number: number) => ({
  name,
  role,
  phone: phoneOf(series, number),
  email: addressOf(name, domain),
});
