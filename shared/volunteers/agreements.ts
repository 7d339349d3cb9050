import type { LocalDate, Texts, Words } from '#shared/kernel/index.ts';

/** What a volunteer accepts before being matched (domain, service 2: the role's limits are shown and agreed to). */
export const AGREEMENTS = {
  confidentiality: { nb: 'Taushetserklæring', nn: 'Teieplikterklæring', en: 'Confidentiality agreement' },
  roleLimits: { nb: 'Rollens grenser', nn: 'Grensene for rolla', en: "The role's limits" },
} as const satisfies Words;

export type Agreement = keyof typeof AGREEMENTS;

/** One wording of an agreement. A change of a word is a new version, so that it can be told what somebody said yes to. */
interface AgreementText {
  readonly version: number;
  readonly from: LocalDate;
  /** One text for each paragraph. */
  readonly paragraphs: readonly Texts[];
}

/** Every wording there has been, the oldest first. */
export const AGREEMENT_TEXTS: Readonly<Record<Agreement, readonly AgreementText[]>> = {
  confidentiality: [
    {
      version: 1,
      from: '2026-01-01',
      paragraphs: [
        {
          nb: 'Det jeg får vite om deltakere gjennom oppdraget, forteller jeg ikke til andre. Det gjelder også hvem som er deltaker.',
          nn: 'Det eg får vite om deltakarar gjennom oppdraget, fortel eg ikkje til andre. Det gjeld også kven som er deltakar.',
          en: 'What I learn about participants through my role, I tell nobody else. That includes who is a participant.',
        },
        {
          nb: 'Jeg skriver ikke om deltakere i sosiale medier, tar ikke bilder av dem og søker ikke opp opplysninger om dem.',
          nn: 'Eg skriv ikkje om deltakarar i sosiale medium, tek ikkje bilete av dei og søkjer ikkje opp opplysningar om dei.',
          en: 'I do not write about participants in social media, take no pictures of them and do not look them up.',
        },
        {
          nb: 'Er jeg bekymret for noens liv eller helse, ringer jeg 113 eller 112, og sier fra til veilederen min. Gjelder det et barn, sier jeg fra til barnevernet.',
          nn: 'Er eg uroa for livet eller helsa til nokon, ringjer eg 113 eller 112, og seier frå til rettleiaren min. Gjeld det eit barn, seier eg frå til barnevernet.',
          en: "If I fear for somebody's life or health, I call 113 or 112 and tell my counsellor. If it concerns a child, I tell child welfare.",
        },
        {
          nb: 'Taushetsplikten varer også etter at jeg har sluttet.',
          nn: 'Teieplikta varer også etter at eg har slutta.',
          en: 'The duty of confidentiality lasts after I have left, too.',
        },
      ],
    },
  ],
  roleLimits: [
    {
      version: 1,
      from: '2026-01-01',
      paragraphs: [
        {
          nb: 'Jeg er et medmenneske som gir tid. Jeg støtter, men løser ikke og tar ikke over. Behandling, råd om økonomi og medisiner er andres oppgave.',
          nn: 'Eg er eit medmenneske som gir tid. Eg støttar, men løyser ikkje og tek ikkje over. Behandling, råd om økonomi og medisinar er oppgåva til andre.',
          en: 'I am a fellow human being who gives time. I support, and neither solve nor take over. Treatment and advice on money or medicines are for others.',
        },
        {
          nb: 'Vi er rusfrie når vi møtes. Er en av oss ikke det, avslutter vi møtet vennlig og avtaler et nytt.',
          nn: 'Vi er rusfrie når vi møtest. Er ein av oss ikkje det, avsluttar vi møtet venleg og avtaler eit nytt.',
          en: 'We are sober when we meet. If one of us is not, we end the meeting kindly and agree on another.',
        },
        {
          nb: 'Jeg låner ikke bort eller tar imot penger, gir ikke dyre gaver og har ikke nøkkel hjem til deltakeren.',
          nn: 'Eg låner ikkje bort eller tek imot pengar, gir ikkje dyre gåver og har ikkje nøkkel heim til deltakaren.',
          en: 'I lend no money and take none, give no expensive presents and hold no key to the participant’s home.',
        },
        {
          nb: 'Vi er ikke kjærester, og jeg tar ikke over ansvaret for deltakerens valg.',
          nn: 'Vi er ikkje kjærastar, og eg tek ikkje over ansvaret for vala til deltakaren.',
          en: 'We are not a couple, and I do not take over the responsibility for the participant’s choices.',
        },
        {
          nb: 'Jeg sier fra til veilederen min når jeg blir usikker, og kan ta en pause eller slutte når jeg vil uten å forklare hvorfor.',
          nn: 'Eg seier frå til rettleiaren min når eg blir usikker, og kan ta ein pause eller slutte når eg vil utan å forklare kvifor.',
          en: 'I tell my counsellor when I become unsure, and can take a break or leave whenever I want without saying why.',
        },
      ],
    },
  ],
};

/** The wording somebody is asked about today. */
export function currentText(agreement: Agreement): AgreementText {
  const current = AGREEMENT_TEXTS[agreement].at(-1);
  if (!current) throw new Error(`The agreement ${agreement} has no text`);
  return current;
}
