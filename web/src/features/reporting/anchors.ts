/** Where each kind of picture stands on the page of figures, as an address says it. */
export const ANCHORS = { monthByMonth: 'maned-for-maned', compared: 'mot-tidligere', divided: 'fordeling', now: 'na' } as const;
