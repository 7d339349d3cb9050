import { defineRefusals } from '#shared/kernel/index.ts';

export const linkRefusals = defineRefusals('links', {
  leadsNowhere: {
    status: 409,
    title: { nb: 'Lenken ville ikke virket nå', nn: 'Lenkja ville ikkje verka no', en: 'The link would not work now' },
    detail: {
      nb: 'Koblingen eller tidgiveren er på et annet sted i løpet. Last siden på nytt, og velg en lenke som passer.',
      nn: 'Koplinga eller tidgivaren er på ein annan stad i løpet. Last sida på nytt, og vel ei lenkje som passar.',
      en: 'The match or the volunteer is at another stage. Reload the page, and choose a link that fits.',
    },
  },
  briefMissing: {
    status: 409,
    title: {
      nb: 'Det tidgiveren får vite, er ikke skrevet',
      nn: 'Det tidgivaren får vite, er ikkje skrive',
      en: 'What the volunteer is told is not written',
    },
    detail: {
      nb: 'Skriv sammen med deltakeren hva tidgiveren får vite, og send lenken etterpå.',
      nn: 'Skriv saman med deltakaren kva tidgivaren får vite, og send lenkja etterpå.',
      en: 'Write with the participant what the volunteer is told, and send the link afterwards.',
    },
  },
});
