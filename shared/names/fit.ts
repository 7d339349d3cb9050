/** Spellings that sound the same in Norwegian names, longest first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/aa/g, 'å'],
  [/ae|ä/g, 'æ'],
  [/oe|ö/g, 'ø'],
  [/(?:kj|tj|ch|ck|c|q)/g, 'k'],
  [/(?:hj|gj)/g, 'j'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/[yi]/g, 'i'],
  [/x/g, 'ks'],
  [/(?<=.)h/g, ''],
  [/(\p{L})\1+/gu, '$1'],
];

const plain = (text: string): string => text.toLowerCase().normalize('NFC');
/** Accents that carry no sound of their own in Norwegian; å, æ and ø are letters and stay. */
const unaccented = (text: string): string => text.replaceAll(/[^åæøäö]/gu, (sign) => sign.normalize('NFD').replaceAll(/\p{M}/gu, ''));
const sounds = new Map<string, string>();

/** How a word sounds, spelled one way; kept, as the same names are asked about at every keystroke. */
function soundOf(word: string): string {
  const known = sounds.get(word) ?? SOUNDS.reduce((sound, [spelling, same]) => sound.replace(spelling, same), unaccented(word));
  sounds.set(word, known);
  return known;
}
const wordsOf = (text: string): string[] =>
  plain(text)
    .split(/[\s.-]+/u)
    .filter(Boolean);

/** Whether two words are the same but for one letter wrong, missing, extra or swapped with its neighbour. */
function isOneSlipAway(typed: string, word: string): boolean {
  if (Math.abs(typed.length - word.length) > 1) return false;
  let start = 0;
  while (start < typed.length && typed[start] === word[start]) start += 1;
  const [restTyped, restWord] = [typed.slice(start), word.slice(start)];
  const swapped = restTyped[0] === restWord[1] && restTyped[1] === restWord[0] && restTyped.slice(2) === restWord.slice(2);
  return swapped || restTyped.slice(1) === restWord.slice(1) || restTyped.slice(1) === restWord || restTyped === restWord.slice(1);
}

/** Letters a word must have before one of them may be wrong. */
const SLIP_FROM = 4;

/** How well a typed word fits a word of a name: 4 the same, 3 its beginning, 2 sounds like it begins, 1 a slip away, 0 not. */
function wordFit(typed: string, word: string): number {
  if (word === typed) return 4;
  if (word.startsWith(typed)) return 3;
  const [typedSound, wordSound] = [soundOf(typed), soundOf(word)];
  if (typedSound && wordSound.startsWith(typedSound)) return 2;
  // a slip in a short word, or in the beginning of a longer one, would make almost anything fit
  const slipped = typed.length >= SLIP_FROM && isOneSlipAway(typedSound, wordSound);
  const slippedSoFar = typed.length > SLIP_FROM && isOneSlipAway(typedSound, wordSound.slice(0, typedSound.length));
  return slipped || slippedSoFar ? 1 : 0;
}

/** How well a search fits a name, 4 at best; 0 when some word of the search fits none of the name's. */
export function nameFit(search: string, name: string): number {
  const names = wordsOf(name);
  const fits = wordsOf(search).map((typed) => Math.max(0, ...names.map((word) => wordFit(typed, word))));
  return fits.length === 0 || fits.includes(0) ? 0 : fits.reduce((sum, one) => sum + one, 0) / fits.length;
}
