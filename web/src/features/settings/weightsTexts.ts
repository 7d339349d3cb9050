import type { Texts } from '#shared/kernel/language.ts';
import type { Component } from '#shared/matching/index.ts';
import type { Invented } from './weightsPreview.ts';

export const weightsTexts = {
  title: { nb: 'Hva som teller i forslagene', nn: 'Kva som tel i forslaga', en: 'What counts in the suggestions' },
  lead: {
    nb: 'Forslag til tidgivere ordnes etter åtte deler. Her bestemmer dere hvor mye hver av dem teller.',
    nn: 'Forslag til tidgivarar blir ordna etter åtte delar. Her bestemmer de kor mykje kvar av dei tel.',
    en: 'Suggestions of volunteers are ordered by eight parts. Here you decide how much each of them counts.',
  },
  evidenceTitle: { nb: 'Tallene er et utgangspunkt', nn: 'Tala er eit utgangspunkt', en: 'The numbers are a starting point' },
  evidence: {
    nb: 'Det finnes lite forskning på hvem som passer sammen, og det meste gjelder ungdom. Endre tallene når erfaringen deres sier noe annet. Det dere har foreslått før, beholder tallene det ble foreslått med.',
    nn: 'Det finst lite forsking på kven som passar saman, og det meste gjeld ungdom. Endre tala når erfaringa dykkar seier noko anna. Det de har føreslått før, beheld tala det vart føreslått med.',
    en: 'There is little research on who fits together, and most of it is about young people. Change the numbers when your experience says otherwise. What you have proposed before keeps the numbers it was proposed with.',
  },
  save: { nb: 'Lagre det som teller', nn: 'Lagre det som tel', en: 'Save what counts' },
  sumRight: {
    nb: 'Til sammen {sum} poeng, som det skal være.',
    nn: 'Til saman {sum} poeng, som det skal vere.',
    en: '{sum} points in all, as it should be.',
  },
  sumWrong: {
    nb: 'Til sammen {sum} poeng. Det skal bli 100.',
    nn: 'Til saman {sum} poeng. Det skal bli 100.',
    en: '{sum} points in all. It should come to 100.',
  },
  sumUnknown: {
    nb: 'Skriv et helt tall i hvert felt, også 0.',
    nn: 'Skriv eit heilt tal i kvart felt, også 0.',
    en: 'Write a whole number in each field, 0 too.',
  },
  preview: { nb: 'Slik ville det slått ut', nn: 'Slik ville det slått ut', en: 'What it would do' },
  previewLead: {
    nb: 'Et oppdiktet ønske om praktisk hjelp onsdag kveld, og tre oppdiktede tidgivere. Ingen av dem finnes.',
    nn: 'Eit oppdikta ønske om praktisk hjelp onsdag kveld, og tre oppdikta tidgivarar. Ingen av dei finst.',
    en: 'An invented wish for practical help on Wednesday evening, and three invented volunteers. None of them exists.',
  },
  asNow: { nb: 'Slik det er nå', nn: 'Slik det er no', en: 'As it is now' },
  asTyped: { nb: 'Med tallene over', nn: 'Med tala over', en: 'With the numbers above' },
  versions: { nb: 'Slik har dere gjort det', nn: 'Slik har de gjort det', en: 'How you have done it' },
  version: { nb: 'Versjon {version}:', nn: 'Versjon {version}:', en: 'Version {version}:' },
  asDeployed: { nb: 'det byen begynte med', nn: 'det byen byrja med', en: 'what the city began with' },
} as const satisfies Record<string, Texts>;

/** What each part is, in plain words. */
export const PART_TEXTS = {
  need: {
    nb: 'Om tidgiveren kan hjelpe med det ønsket gjelder.',
    nn: 'Om tidgivaren kan hjelpe med det ønsket gjeld.',
    en: 'Whether the volunteer can help with what is wished for.',
  },
  time: {
    nb: 'Hvor mange av de ønskede timene begge kan.',
    nn: 'Kor mange av dei ønskte timane begge kan.',
    en: 'How many of the hours wished for suit both.',
  },
  interests: {
    nb: 'Hvor mye de liker å gjøre det samme.',
    nn: 'Kor mykje dei liker å gjere det same.',
    en: 'How much they like doing the same things.',
  },
  firstWish: {
    nb: 'Om tidgiveren liker det deltakeren helst vil.',
    nn: 'Om tidgivaren liker det deltakaren helst vil.',
    en: 'Whether the volunteer likes what the participant wants most.',
  },
  closeness: {
    nb: 'Hvor kort vei de har til hverandre.',
    nn: 'Kor kort veg dei har til kvarandre.',
    en: 'How near they are to each other.',
  },
  style: {
    nb: 'Om de er sammen med andre på samme måte.',
    nn: 'Om dei er saman med andre på same måte.',
    en: 'Whether they are with others in the same way.',
  },
  ownExperience: {
    nb: 'Om tidgiveren har egen erfaring og vil at den brukes. Teller bare når deltakeren ønsker det.',
    nn: 'Om tidgivaren har eiga erfaring og vil at ho blir brukt. Tel berre når deltakaren ønskjer det.',
    en: 'Whether the volunteer has own experience and wants it used. Counts only when the participant wishes it.',
  },
  dislikes: { nb: 'Om de misliker det samme.', nn: 'Om dei mislikar det same.', en: 'Whether they dislike the same things.' },
} as const satisfies Record<Component, Texts>;

export const INVENTED_TEXTS = {
  skilled: {
    nb: 'Kan hjelpe med det, og har tiden; bor langt unna og liker andre ting',
    nn: 'Kan hjelpe med det, og har tida; bur langt unna og liker andre ting',
    en: 'Can help with it, and has the time; lives far away and likes other things',
  },
  alike: {
    nb: 'Liker det samme og har samme væremåte; har mindre tid og kan andre ting',
    nn: 'Liker det same og har same veremåte; har mindre tid og kan andre ting',
    en: 'Likes the same things and is with others in the same way; has less time and can do other things',
  },
  close: {
    nb: 'Bor like ved og har tiden; kan andre ting og liker andre ting',
    nn: 'Bur like ved og har tida; kan andre ting og liker andre ting',
    en: 'Lives close by and has the time; can do and likes other things',
  },
} as const satisfies Record<Invented, Texts>;
