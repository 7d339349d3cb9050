/** `+4799999901` as people write it: Norwegian numbers in groups, others with their country code. */
export function shownPhone(number: string): string {
  const norwegian = /^\+47(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(number);
  return norwegian ? norwegian.slice(1).join(' ') : number;
}

/** A number to call with one touch. */
export const PhoneLink = ({ number }: { readonly number: string }) => (
  <a className="aksel-link" href={`tel:${number}`}>
    {shownPhone(number)}
  </a>
);

/** An address to write to. */
export const EmailLink = ({ address }: { readonly address: string }) => (
  <a className="aksel-link" href={`mailto:${address}`}>
    {address}
  </a>
);
