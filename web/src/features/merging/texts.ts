import type { Texts } from '#shared/kernel/language.ts';

/** What is said when two records turn out to be one person's. */
export const mergingTexts = {
  find: { nb: 'Finn den andre siden', nn: 'Finn den andre sida', en: 'Find the other record' },
  findLead: {
    nb: 'Er samme person registrert to ganger? Her er de som ligner. Velg den som er den samme.',
    nn: 'Er same person registrert to gonger? Her er dei som liknar. Vel den som er den same.',
    en: 'Is the same person registered twice? Here are those who are alike. Choose the one who is the same.',
  },
  nobody: { nb: 'Ingen andre ligner', nn: 'Ingen andre liknar', en: 'Nobody else is alike' },
  nobodyDetail: {
    nb: 'Vi leter etter navn, telefon og fødselsår. Rett opplysningene på den siden som er feil, og let igjen.',
    nn: 'Vi leitar etter namn, telefon og fødselsår. Rett opplysningane på den sida som er feil, og leit igjen.',
    en: 'We look for name, phone and year of birth. Correct the details on the record that is wrong, and look again.',
  },
  alike: { nb: 'De som ligner', nn: 'Dei som liknar', en: 'Those who are alike' },
  title: { nb: 'Slå sammen to sider', nn: 'Slå saman to sider', en: 'Merge two records' },
  lead: {
    nb: 'Alt som er skrevet på de to sidene, blir stående på den du beholder. Den andre forsvinner fra listene, og fører hit.',
    nn: 'Alt som er skrive på dei to sidene, blir ståande på den du beheld. Den andre forsvinn frå listene, og fører hit.',
    en: 'Everything written on the two records will stand on the one you keep. The other leaves the lists, and leads here.',
  },
  sides: { nb: 'De to sidene', nn: 'Dei to sidene', en: 'The two records' },
  keptSide: { nb: 'Beholdes', nn: 'Blir ståande', en: 'Kept' },
  otherSide: { nb: 'Den andre', nn: 'Den andre', en: 'The other' },
  registered: { nb: 'registrert {date}', nn: 'registrert {date}', en: 'registered {date}' },
  conversations: { nb: 'samtaler: {count}', nn: 'samtalar: {count}', en: 'conversations: {count}' },
  swap: { nb: 'Behold den andre i stedet', nn: 'Behald den andre i staden', en: 'Keep the other instead' },
  strict: {
    nb: 'Et samtykke gjelder bare hvis personen har sagt ja på begge sidene. Spør igjen etterpå.',
    nn: 'Eit samtykke gjeld berre om personen har sagt ja på begge sidene. Spør igjen etterpå.',
    en: 'A consent stands only if the person has said yes on both records. Ask again afterwards.',
  },
  forGood: { nb: 'Dette kan ikke angres.', nn: 'Dette kan ikkje angrast.', en: 'This cannot be undone.' },
  same: { nb: 'Opplysningene er de samme på begge.', nn: 'Opplysningane er dei same på begge.', en: 'The details are the same on both.' },
  choose: { nb: 'Hva skal stå?', nn: 'Kva skal stå?', en: 'Which should stand?' },
  kept: { nb: '{value} (siden du beholder)', nn: '{value} (sida du beheld)', en: '{value} (the record you keep)' },
  other: { nb: '{value} (den andre siden)', nn: '{value} (den andre sida)', en: '{value} (the other record)' },
  unknown: { nb: 'Ikke oppgitt', nn: 'Ikkje oppgitt', en: 'Not stated' },
  reason: { nb: 'Hvorfor er dette samme person?', nn: 'Kvifor er dette same person?', en: 'Why is this the same person?' },
  merge: { nb: 'Slå sammen for godt', nn: 'Slå saman for godt', en: 'Merge for good' },
  merged: { nb: 'Sidene er slått sammen', nn: 'Sidene er slått saman', en: 'The records are merged' },
  section: { nb: 'Sider som er slått sammen med denne', nn: 'Sider som er slått saman med denne', en: 'Records merged with this one' },
  none: { nb: 'Ingen.', nn: 'Ingen.', en: 'None.' },
  way: { nb: 'Samme person registrert to ganger?', nn: 'Same person registrert to gonger?', en: 'Same person registered twice?' },
  unfinished: {
    nb: 'Noe står fortsatt på den andre siden. Fullfør, så er alt her.',
    nn: 'Noko står framleis på den andre sida. Fullfør, så er alt her.',
    en: 'Something still stands on the other record. Finish, and all will be here.',
  },
  finish: { nb: 'Fullfør sammenslåingen', nn: 'Fullfør samanslåinga', en: 'Finish the merge' },
  back: { nb: 'Tilbake til deltakeren', nn: 'Tilbake til deltakaren', en: 'Back to the participant' },
} as const satisfies Record<string, Texts>;
