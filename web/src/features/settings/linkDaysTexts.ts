import type { Texts } from '#shared/kernel/language.ts';

export const linkDaysTexts = {
  title: { nb: 'Hvor lenge lenker virker', nn: 'Kor lenge lenkjer verkar', en: 'How long links work' },
  lead: {
    nb: 'Tidgivere får lenker på SMS eller e-post. Her bestemmer dere hvor mange dager en lenke virker. Det gjelder lenker som lages fra nå.',
    nn: 'Tidgivarar får lenkjer på SMS eller e-post. Her bestemmer de kor mange dagar ei lenkje verkar. Det gjeld lenkjer som blir laga frå no.',
    en: 'Volunteers are sent links by text message or e-mail. Here you decide for how many days a link works. It applies to links made from now on.',
  },
  daysHelp: { nb: 'Fra 3 til {most} dager.', nn: 'Frå 3 til {most} dagar.', en: 'From 3 to {most} days.' },
  meetings: {
    nb: 'En lenke for å logge møter virker så lenge perioden varer. Blir perioden forlenget, sendes en ny.',
    nn: 'Ei lenkje for å logge møte verkar så lenge perioden varer. Blir perioden forlengd, blir det sendt ei ny.',
    en: 'A link for logging meetings works for as long as the period lasts. When the period is extended, a new one is sent.',
  },
  saved: {
    nb: 'Lagret. Det gjelder lenker som lages fra nå.',
    nn: 'Lagra. Det gjeld lenkjer som blir laga frå no.',
    en: 'Saved. It applies to links made from now on.',
  },
} as const satisfies Record<string, Texts>;
