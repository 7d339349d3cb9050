import { defineRefusals } from '#shared/kernel/index.ts';

export const participantRefusals = defineRefusals('participants', {
  consentNeeded: {
    status: 422,
    title: { nb: 'Samtykke til registrering mangler', nn: 'Samtykke til registrering manglar', en: 'Consent to registration is missing' },
    detail: {
      nb: 'Denne byen registrerer bare med samtykke. Spør personen, og noter dato og om det var muntlig eller skriftlig.',
      nn: 'Denne byen registrerer berre med samtykke. Spør personen, og noter dato og om det var munnleg eller skriftleg.',
      en: 'This city registers only with consent. Ask the person, and note the date and whether it was given orally or in writing.',
    },
  },
  stepNotPossible: {
    status: 409,
    title: { nb: 'Steget passer ikke nå', nn: 'Steget passar ikkje no', en: 'That step does not fit now' },
    detail: {
      nb: 'Deltakeren er på et annet sted i løpet. Last siden på nytt og se hva som er gjort.',
      nn: 'Deltakaren er på ein annan stad i løpet. Last sida på nytt og sjå kva som er gjort.',
      en: 'The participant is at another stage. Reload the page and see what has been done.',
    },
  },
  matchesOpen: {
    status: 409,
    title: { nb: 'Deltakeren har en kobling', nn: 'Deltakaren har ei kopling', en: 'The participant has a match' },
    detail: {
      nb: 'Avslutt koblingen med tidgiveren før deltakeren avsluttes.',
      nn: 'Avslutt koplinga med tidgivaren før deltakaren blir avslutta.',
      en: 'End the match with the volunteer before closing the participant.',
    },
  },
  noDischarge: {
    status: 409,
    title: { nb: 'Ingen utskrivning er planlagt', nn: 'Inga utskriving er planlagd', en: 'No discharge is planned' },
    detail: {
      nb: 'Legg inn datoen under «Endre» først. Da kommer kontakten på listen i dagene rundt.',
      nn: 'Legg inn datoen under «Endre» først. Då kjem kontakten på lista i dagane rundt.',
      en: 'Enter the date under “Edit” first. Then the contact comes onto the list in the days around it.',
    },
  },
  partnerUnknown: {
    status: 422,
    title: { nb: 'Samarbeidspartneren finnes ikke', nn: 'Samarbeidspartnaren finst ikkje', en: 'There is no such partner' },
    detail: {
      nb: 'Velg en partner fra listen, eller registrer partneren først.',
      nn: 'Vel ein partnar frå lista, eller registrer partnaren først.',
      en: 'Choose a partner from the list, or register the partner first.',
    },
  },
});
