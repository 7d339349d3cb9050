import type { Texts } from '#shared/kernel/language.ts';

/** The words of the plan that is handed out: addressed to the one it belongs to, and as plain as they can be. */
export const letterTexts = {
  title: { nb: 'Planen min', nn: 'Planen min', en: 'My plan' },
  madeOn: { nb: 'Laget {date} sammen med {name}', nn: 'Laga {date} saman med {name}', en: 'Made {date} together with {name}' },
  important: { nb: 'Det viktigste for meg nå', nn: 'Det viktigaste for meg no', en: 'What matters most to me now' },
  strengths: { nb: 'Dette er jeg god på', nn: 'Dette er eg god på', en: 'What I am good at' },
  wishes: { nb: 'Dette vil jeg ha mer av', nn: 'Dette vil eg ha meir av', en: 'What I want more of' },
  goals: { nb: 'Målene mine', nn: 'Måla mine', en: 'My goals' },
  noGoals: { nb: 'Jeg har ikke satt meg mål ennå.', nn: 'Eg har ikkje sett meg mål enno.', en: 'I have not set goals yet.' },
  reached: { nb: 'Dette har jeg fått til', nn: 'Dette har eg fått til', en: 'What I have achieved' },
  what: { nb: 'Hva', nn: 'Kva', en: 'What' },
  who: { nb: 'Hvem', nn: 'Kven', en: 'Who' },
  when: { nb: 'Når', nn: 'Når', en: 'When' },
  me: { nb: 'Jeg', nn: 'Eg', en: 'Me' },
  volunteer: { nb: 'Tidgiveren min', nn: 'Tidgivaren min', en: 'My volunteer' },
  counsellor: { nb: 'Veilederen min', nn: 'Rettleiaren min', en: 'My counsellor' },
  done: { nb: 'Gjort', nn: 'Gjort', en: 'Done' },
  yours: {
    nb: 'Planen er din. Du kan endre den når du vil. Si fra til veilederen din.',
    nn: 'Planen er din. Du kan endre han når du vil. Sei frå til rettleiaren din.',
    en: 'The plan is yours. You can change it whenever you want. Tell your counsellor.',
  },
} as const satisfies Record<string, Texts>;
