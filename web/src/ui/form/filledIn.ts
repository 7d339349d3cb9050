/** The texts that were filled in; one left empty is left out, as the contract wants what is optional. */
export const filledIn = <Name extends string>(texts: Readonly<Record<Name, string>>): Partial<Record<Name, string>> => {
  const filled: Partial<Record<Name, string>> = {};
  for (const name in texts) if (texts[name].trim() !== '') filled[name] = texts[name];
  return filled;
};
