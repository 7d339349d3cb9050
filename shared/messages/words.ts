import type { Words } from '#shared/kernel/index.ts';

/** How a message goes. */
export const CHANNELS = {
  sms: { nb: 'SMS', nn: 'SMS', en: 'Text message' },
  email: { nb: 'E-post', nn: 'E-post', en: 'E-mail' },
} as const satisfies Words;

export type Channel = keyof typeof CHANNELS;

/** What became of a message. */
export const MESSAGE_OUTCOMES = {
  sent: { nb: 'Sendt', nn: 'Sendt', en: 'Sent' },
  notSent: { nb: 'Ikke sendt', nn: 'Ikkje sendt', en: 'Not sent' },
} as const satisfies Words;

/** Why a message was not sent. */
export const NOT_SENT = {
  gone: { nb: 'Personen er ikke her lenger', nn: 'Personen er ikkje her lenger', en: 'The person is no longer here' },
  over: { nb: 'Avtalen gjelder ikke lenger', nn: 'Avtalen gjeld ikkje lenger', en: 'The appointment no longer stands' },
  withdrawn: { nb: 'Samtykket er trukket', nn: 'Samtykket er trekt', en: 'The consent is withdrawn' },
  safeContact: {
    nb: 'Trygg kontakt er verken SMS eller e-post',
    nn: 'Trygg kontakt er verken SMS eller e-post',
    en: 'Safe contact is neither text message nor e-mail',
  },
  noAddress: {
    nb: 'Telefonnummer eller e-post mangler',
    nn: 'Telefonnummer eller e-post manglar',
    en: 'Phone number or e-mail is missing',
  },
  late: { nb: 'Det ble for sent', nn: 'Det vart for seint', en: 'It became too late' },
  refused: {
    nb: 'Nummeret eller adressen tar ikke imot',
    nn: 'Nummeret eller adressa tek ikkje imot',
    en: 'The number or address does not take messages',
  },
  failed: { nb: 'Det gikk ikke å sende', nn: 'Det gjekk ikkje å sende', en: 'It could not be sent' },
  unknown: { nb: 'Vi vet ikke om den kom fram', nn: 'Vi veit ikkje om han kom fram', en: 'We do not know whether it arrived' },
} as const satisfies Words;

export type NotSent = keyof typeof NOT_SENT;

/** Those after which somebody should call instead; the others are as they should be. */
const ASKS_FOR_A_CALL: ReadonlySet<NotSent> = new Set(['noAddress', 'refused', 'failed', 'unknown']);

/** Whether somebody should call instead. A reminder that came too late is over; who is not told of a change comes in vain. */
export const asksForACall = ({ kind }: { readonly kind: string }, reason: NotSent): boolean =>
  ASKS_FOR_A_CALL.has(reason) || (kind === 'change' && reason === 'late');
