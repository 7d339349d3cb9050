import type * as z from 'zod/mini';
import { oneOf, type Words } from '#shared/kernel/index.ts';

/** What two people may enjoy doing together. */
export const INTERESTS = {
  walking: { nb: 'Gå tur', nn: 'Gå tur', en: 'Walking' },
  hiking: { nb: 'Friluftsliv', nn: 'Friluftsliv', en: 'Outdoor life' },
  exercise: { nb: 'Trening', nn: 'Trening', en: 'Exercise' },
  swimming: { nb: 'Svømming', nn: 'Symjing', en: 'Swimming' },
  football: { nb: 'Fotball', nn: 'Fotball', en: 'Football' },
  fishing: { nb: 'Fiske', nn: 'Fiske', en: 'Fishing' },
  cooking: { nb: 'Matlaging', nn: 'Matlaging', en: 'Cooking' },
  cafe: { nb: 'Kafé', nn: 'Kafé', en: 'Café visits' },
  music: { nb: 'Musikk', nn: 'Musikk', en: 'Music' },
  cinema: { nb: 'Kino og film', nn: 'Kino og film', en: 'Cinema and film' },
  reading: { nb: 'Lesing', nn: 'Lesing', en: 'Reading' },
  games: { nb: 'Spill', nn: 'Spel', en: 'Games' },
  crafts: { nb: 'Håndarbeid og håndverk', nn: 'Handarbeid og handverk', en: 'Crafts' },
  animals: { nb: 'Dyr', nn: 'Dyr', en: 'Animals' },
  gardening: { nb: 'Hage', nn: 'Hage', en: 'Gardening' },
  cars: { nb: 'Bil og motor', nn: 'Bil og motor', en: 'Cars and engines' },
} as const satisfies Words;

/** What a participant may want a volunteer for, and what a volunteer can help with. */
export const SKILLS = {
  activity: { nb: 'Gjøre noe hyggelig sammen', nn: 'Gjere noko hyggeleg saman', en: 'Doing something nice together' },
  walking: { nb: 'Turfølge', nn: 'Turfølgje', en: 'Company for walks' },
  exercise: { nb: 'Treningsfølge', nn: 'Treningsfølgje', en: 'Company for exercise' },
  conversation: { nb: 'Noen å snakke med', nn: 'Nokon å snakke med', en: 'Somebody to talk to' },
  practical: { nb: 'Praktisk hjelp', nn: 'Praktisk hjelp', en: 'Practical help' },
  flatViewing: { nb: 'Visning av bolig', nn: 'Visning av bustad', en: 'Viewing a flat' },
  accompanying: { nb: 'Følge til avtaler', nn: 'Følgje til avtalar', en: 'Company to appointments' },
  everydaySkills: { nb: 'Hverdagsferdigheter', nn: 'Kvardagsferdigheiter', en: 'Everyday skills' },
  digital: { nb: 'Mobil, data og nett', nn: 'Mobil, data og nett', en: 'Phone, computer and the web' },
  language: { nb: 'Øve på norsk', nn: 'Øve på norsk', en: 'Practising Norwegian' },
  economy: { nb: 'Oversikt over økonomien', nn: 'Oversikt over økonomien', en: 'Getting an overview of money' },
} as const satisfies Words;

/** Languages somebody can hold a conversation in (ISO 639-1). */
export const SPOKEN_LANGUAGES = {
  no: { nb: 'Norsk', nn: 'Norsk', en: 'Norwegian' },
  en: { nb: 'Engelsk', nn: 'Engelsk', en: 'English' },
  ar: { nb: 'Arabisk', nn: 'Arabisk', en: 'Arabic' },
  es: { nb: 'Spansk', nn: 'Spansk', en: 'Spanish' },
  fa: { nb: 'Persisk', nn: 'Persisk', en: 'Persian' },
  lt: { nb: 'Litauisk', nn: 'Litauisk', en: 'Lithuanian' },
  pl: { nb: 'Polsk', nn: 'Polsk', en: 'Polish' },
  ru: { nb: 'Russisk', nn: 'Russisk', en: 'Russian' },
  se: { nb: 'Nordsamisk', nn: 'Nordsamisk', en: 'Northern Sami' },
  so: { nb: 'Somali', nn: 'Somali', en: 'Somali' },
  ti: { nb: 'Tigrinja', nn: 'Tigrinja', en: 'Tigrinya' },
  uk: { nb: 'Ukrainsk', nn: 'Ukrainsk', en: 'Ukrainian' },
} as const satisfies Words;

/** How somebody likes to be with others. */
export const COMMUNICATION_STYLES = {
  calm: { nb: 'Rolig', nn: 'Roleg', en: 'Calm' },
  talkative: { nb: 'Pratsom', nn: 'Pratsam', en: 'Talkative' },
  listening: { nb: 'Lyttende', nn: 'Lyttande', en: 'Listening' },
  direct: { nb: 'Rett på sak', nn: 'Rett på sak', en: 'Straightforward' },
} as const satisfies Words;

export const GENDERS = {
  woman: { nb: 'Kvinne', nn: 'Kvinne', en: 'Woman' },
  man: { nb: 'Mann', nn: 'Mann', en: 'Man' },
  other: { nb: 'Annet', nn: 'Anna', en: 'Other' },
  unstated: { nb: 'Ikke oppgitt', nn: 'Ikkje oppgitt', en: 'Not stated' },
} as const satisfies Words;

export const interest = oneOf(INTERESTS);
export const skill = oneOf(SKILLS);
export const spokenLanguage = oneOf(SPOKEN_LANGUAGES);
export const communicationStyle = oneOf(COMMUNICATION_STYLES);
export const gender = oneOf(GENDERS);

export type Interest = z.infer<typeof interest>;
export type Skill = z.infer<typeof skill>;
export type SpokenLanguage = z.infer<typeof spokenLanguage>;
export type CommunicationStyle = z.infer<typeof communicationStyle>;
export type Gender = z.infer<typeof gender>;
