import { filledIn } from '#web/ui/form/filledIn.ts';

/** What is known of somebody who is looked for, as typed; it follows into the registration. */
export interface SearchValues {
  name: string;
  phone: string;
  birthYear: number | string | null;
}

export const newSearch: SearchValues = { name: '', phone: '', birthYear: null };

/** What is sent of a search: what was left empty is left out. */
export const searchBodyOf = ({ name, phone, birthYear }: SearchValues) => ({ ...filledIn({ name, phone }), birthYear });
