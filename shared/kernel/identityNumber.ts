/**
 * Eleven digits as people write an identity number: in one go, the date by itself, or the date as a date. Longer rows of
 * digits are something else, and so is what begins with a plus, which is a phone number abroad.
 */
const WRITTEN = /(?<![\d+])(?:\d{6}[\s.–-]{0,3}\d{3}\s?\d{2}|\d{2}([\s./-])\d{2}\1\d{2}[\s.–-]{0,3}\d{3}\s?\d{2})(?!\d)/g;

const FIRST_WEIGHTS = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const SECOND_WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** From 2032 the first control digit may leave any of these, so that there are numbers enough. */
const FIRST_REMAINDERS = [0, 1, 2, 3];

/** Days in each month, leap years allowed for: in which century somebody was born, the digits only hint at. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A number given for a while has 4 added to its first digit. */
const D_NUMBER = 40;

/** What is added to the month of numbers that hospitals give (40), and of those made for testing (80). */
const MONTH_MARKS = [0, 40, 80];

const weighed = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0) % 11;

function hasBirthDate(digits: string): boolean {
  const written = Number(digits.slice(0, 2));
  const day = written > D_NUMBER ? written - D_NUMBER : written;
  const month = Number(digits.slice(2, 4));
  return MONTH_MARKS.some((mark) => day >= 1 && day <= (DAYS[month - mark - 1] ?? 0));
}

/** Whether eleven digits are a national identity number or a D-number, by the rules of today and those from 2032. */
function isIdentityNumber(text: string): boolean {
  const digits = [...text].map(Number);
  return hasBirthDate(text) && FIRST_REMAINDERS.includes(weighed(digits, FIRST_WEIGHTS)) && weighed(digits, SECOND_WEIGHTS) === 0;
}

/** Whether a national identity number or a D-number stands anywhere in a text. None is ever stored (domain, rules of the land). */
export const holdsIdentityNumber = (text: string): boolean =>
  [...text.matchAll(WRITTEN)].some(([written]) => isIdentityNumber(written.replaceAll(/\D/g, '')));
