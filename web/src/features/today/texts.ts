import type { Texts } from '#shared/kernel/language.ts';
import type { Task } from '#shared/today/index.ts';

export const texts = {
  title: { nb: 'I dag', nn: 'I dag', en: 'Today' },
  morning: { nb: 'God morgen.', nn: 'God morgon.', en: 'Good morning.' },
  day: { nb: 'Hei.', nn: 'Hei.', en: 'Hello.' },
  evening: { nb: 'God kveld.', nn: 'God kveld.', en: 'Good evening.' },
  nothingUrgent: { nb: 'Ingenting haster.', nn: 'Ingenting hastar.', en: 'Nothing is urgent.' },
  oneUrgent: { nb: 'Én ting haster.', nn: 'Éin ting hastar.', en: 'One thing is urgent.' },
  someUrgent: { nb: '{n} ting haster.', nn: '{n} ting hastar.', en: '{n} things are urgent.' },
  asOf: { nb: 'Slik det var {time}.', nn: 'Slik det var {time}.', en: 'As of {time}.' },
  doneTitle: { nb: 'Alt er gjort for i dag.', nn: 'Alt er gjort for i dag.', en: 'All is done for today.' },
  doneDetail: {
    nb: 'Det som kommer de neste ukene, står under Fremover.',
    nn: 'Det som kjem dei neste vekene, står under Framover.',
    en: 'What comes in the next weeks stands under Ahead.',
  },
  firstTitle: { nb: 'Tre steg til den første koblingen', nn: 'Tre steg til den første koplinga', en: 'Three steps to the first match' },
  firstPartner: {
    nb: 'Registrer en samarbeidspartner som henviser.',
    nn: 'Registrer ein samarbeidspartnar som tilviser.',
    en: 'Register a partner who refers.',
  },
  firstParticipant: {
    nb: 'Registrer en deltaker, og bli kjent.',
    nn: 'Registrer ein deltakar, og bli kjend.',
    en: 'Register a participant, and get to know them.',
  },
  firstVolunteer: {
    nb: 'Registrer en tidgiver, og følg veien inn.',
    nn: 'Registrer ein tidgivar, og følg vegen inn.',
    en: 'Register a volunteer, and follow the way in.',
  },
  notYoursTitle: { nb: 'Velkommen', nn: 'Velkomen', en: 'Welcome' },
  notYoursDetail: {
    nb: 'Huskelisten her er for dem som følger deltakere og tidgivere. Det rollen din kan gjøre, står i menyen.',
    nn: 'Hugselista her er for dei som følgjer deltakarar og tidgivarar. Det rolla di kan gjere, står i menyen.',
    en: 'The list here is for those who follow participants and volunteers. What your role can do is in the menu.',
  },
  converse: { nb: 'Registrer samtale', nn: 'Registrer samtale', en: 'Record conversation' },
  withWhom: { nb: 'Hvem snakket du med?', nn: 'Kven snakka du med?', en: 'Whom did you talk with?' },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  noParticipants: { nb: 'Ingen passer med søket.', nn: 'Ingen passar med søket.', en: 'Nobody fits the search.' },
} as const satisfies Record<string, Texts>;

/** What one does about each task, on its row. */
export const VERBS = {
  discharge: { nb: 'Avtal første kontakt', nn: 'Avtal første kontakt', en: 'Arrange first contact' },
  conversation: { nb: 'Registrer', nn: 'Registrer', en: 'Record' },
  silence: { nb: 'Ta kontakt', nn: 'Ta kontakt', en: 'Get in touch' },
  findVolunteer: { nb: 'Se forslag', nn: 'Sjå forslag', en: 'See suggestions' },
  answer: { nb: 'Følg opp', nn: 'Følg opp', en: 'Follow up' },
  introduction: { nb: 'Åpne', nn: 'Opne', en: 'Open' },
  meeting: { nb: 'Registrer møte', nn: 'Registrer møte', en: 'Log meeting' },
  periodEnds: { nb: 'Ta stilling', nn: 'Ta stilling', en: 'Decide' },
  planStep: { nb: 'Se planen', nn: 'Sjå planen', en: 'See the plan' },
  planStepOfOthers: { nb: 'Hør hvordan det går', nn: 'Høyr korleis det går', en: 'Ask how it goes' },
  volunteerStage: { nb: 'Ta neste steg', nn: 'Ta neste steg', en: 'Take the next step' },
  volunteerReturns: { nb: 'Åpne', nn: 'Opne', en: 'Open' },
} as const satisfies Record<Task, Texts>;
