import type { Texts } from '#shared/kernel/language.ts';

export const conversationTexts = {
  record: { nb: 'Registrer samtale', nn: 'Registrer samtale', en: 'Record conversation' },
  outcome: { nb: 'Hvordan gikk det?', nn: 'Korleis gjekk det?', en: 'How did it go?' },
  doesNotCount: {
    nb: 'Teller ikke blant samtalene før en kobling. Det er ikke noe galt i det: bare avtal en ny.',
    nn: 'Tel ikkje blant samtalane før ei kopling. Det er ikkje noko gale i det: berre avtal ein ny.',
    en: 'Does not count among the conversations before a match. Nothing wrong with that: just agree on a new one.',
  },
  minutes: { nb: 'Hvor lenge?', nn: 'Kor lenge?', en: 'How long?' },
  present: { nb: 'Var noen andre med?', nn: 'Var nokon andre med?', en: 'Was anybody else there?' },
  kind: { nb: 'Hva slags samtale?', nn: 'Kva slags samtale?', en: 'What kind of conversation?' },
  on: { nb: 'Når?', nn: 'Når?', en: 'When?' },
  note: { nb: 'Notat', nn: 'Notat', en: 'Note' },
  noteHelp: {
    nb: 'Kort og nøkternt. Deltakeren kan be om å få lese alt.',
    nn: 'Kort og nøkternt. Deltakaren kan be om å få lese alt.',
    en: 'Short and sober. The participant can ask to read it all.',
  },
  save: { nb: 'Lagre samtalen', nn: 'Lagre samtalen', en: 'Save the conversation' },
  saved: { nb: 'Samtalen er lagret', nn: 'Samtalen er lagra', en: 'The conversation is saved' },
  savedOf: {
    nb: 'Samtalen er lagret. Dere har hatt {held} av minst {required}.',
    nn: 'Samtalen er lagra. De har hatt {held} av minst {required}.',
    en: 'The conversation is saved. You have had {held} of at least {required}.',
  },
  savedEnough: {
    nb: 'Samtalen er lagret. Dere har hatt {held} samtaler, og kan finne en tidgiver.',
    nn: 'Samtalen er lagra. De har hatt {held} samtalar, og kan finne ein tidgivar.',
    en: 'The conversation is saved. You have had {held} conversations, and can find a volunteer.',
  },
  list: { nb: 'Samtaler', nn: 'Samtalar', en: 'Conversations' },
  count: {
    nb: 'Dere har hatt {held} av minst {required} samtaler før en kobling.',
    nn: 'De har hatt {held} av minst {required} samtalar før ei kopling.',
    en: 'You have had {held} of at least {required} conversations before a match.',
  },
  noneTitle: { nb: 'Ingen samtaler ennå', nn: 'Ingen samtalar enno', en: 'No conversations yet' },
  noneDetail: {
    nb: 'Ta den første samtalen, gjerne med behandleren fra partneren til stede.',
    nn: 'Ta den første samtalen, gjerne med behandlaren frå partnaren til stades.',
    en: 'Have the first conversation, preferably with the therapist from the partner present.',
  },
} as const satisfies Record<string, Texts>;
