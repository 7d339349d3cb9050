/** From whose record one looks at who may not be matched. */
export type BarSide = { readonly participantId: string } | { readonly volunteerId: string };
