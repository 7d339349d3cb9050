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
