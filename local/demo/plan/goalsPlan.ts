import { addDays, keysOf, type LocalDate } from '#shared/kernel/index.ts';
import { type AssessmentInput, type GoalInput, LIFE_DOMAINS, type LifeDomain, type Step } from '#shared/plans/index.ts';
import type { Chance } from './chance.ts';
import { drawnId } from './drawnId.ts';

interface GoalSketch {
  readonly words: string;
  readonly domain: LifeDomain;
  readonly steps: readonly Pick<Step, 'text' | 'owner'>[];
}

const GOALS: readonly GoalSketch[] = [
  {
    words: 'Komme meg ut av huset hver uke',
    domain: 'network',
    steps: [
      { text: 'Velge hvilke dager som passer', owner: 'participant' },
      { text: 'Finne en tidgiver som liker å gå tur', owner: 'counsellor' },
    ],
  },
  {
    words: 'Få orden på regningene',
    domain: 'economy',
    steps: [
      { text: 'Samle alle brevene i én bunke', owner: 'participant' },
      { text: 'Bestille time hos gjeldsrådgiver', owner: 'counsellor' },
    ],
  },
  {
    words: 'Finne et sted å bo der det er ro',
    domain: 'housing',
    steps: [
      { text: 'Skrive hva som er viktigst', owner: 'participant' },
      { text: 'Bli med på visning', owner: 'volunteer' },
    ],
  },
  {
    words: 'Prøve en jobb noen timer i uka',
    domain: 'workAndActivity',
    steps: [{ text: 'Snakke om hva jeg har likt å gjøre før', owner: 'participant' }],
  },
];

const SAID: Readonly<Record<LifeDomain, string>> = {
  substanceUse: 'Det går bedre når dagene har noe i seg.',
  economy: 'Har ikke åpnet posten på lenge.',
  mentalHealth: 'Sover dårlig, men det er blitt litt bedre.',
  physicalHealth: '',
  housing: 'Bor hos en venn til våren.',
  socialSkills: '',
  network: 'Kjenner nesten ingen her.',
  workAndActivity: 'Savner noe å stå opp til.',
};

/** How somebody has seen their life so far: once for each day, and a little better each time. */
export function assessmentsPlan(days: readonly LocalDate[], chance: Chance): AssessmentInput[] {
  const talkedAbout = chance.some(keysOf(LIFE_DOMAINS), 4, 7);
  const start = new Map(talkedAbout.map((domain) => [domain, chance.whole(1, 3)]));
  return days.map((on, time) => ({
    on,
    domains: talkedAbout.map((domain) => ({
      domain,
      scale: Math.min(5, (start.get(domain) ?? 1) + time),
      words: time > 0 ? '' : SAID[domain],
    })),
    strengths: 'Flink med hendene, og god å snakke med.',
    wishes: chance.one(['Roligere dager.', 'Noen å gjøre ting sammen med.', 'Mer kontakt med familien.']),
  }));
}

/** What somebody is working towards, with steps due on the days around today. */
export function goalsPlan(name: string, chance: Chance, today: LocalDate): GoalInput[] {
  return chance.some(GOALS, 1, 2).map(({ words, domain, steps }) => ({
    words,
    domain,
    steps: steps.map((step, at) => ({
      ...step,
      id: drawnId(`${name} ${words} ${at}`),
      partnerId: null,
      dueOn: addDays(today, chance.whole(-2, 20) + at),
      doneOn: null,
    })),
  }));
}
