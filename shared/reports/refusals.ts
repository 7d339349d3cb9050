import { defineRefusals } from '#shared/kernel/index.ts';

export const reportRefusals = defineRefusals('reports', {
  isFrozen: {
    status: 409,
    title: { nb: 'Rapporten er frosset', nn: 'Rapporten er frosen', en: 'The report is frozen' },
    detail: {
      nb: 'Den endres ikke mer. Er noe feil, lager dere en rettet utgave fra den.',
      nn: 'Han blir ikkje endra meir. Er noko feil, lagar de ei retta utgåve frå han.',
      en: 'It is not changed any more. Where something is wrong, make a corrected version from it.',
    },
  },
  notFrozen: {
    status: 409,
    title: { nb: 'Rapporten er ikke frosset', nn: 'Rapporten er ikkje frosen', en: 'The report is not frozen' },
    detail: {
      nb: 'Noen arbeider på den nå. Last siden på nytt og se hvordan den står.',
      nn: 'Nokon arbeider på han no. Last sida på nytt og sjå korleis han står.',
      en: 'Somebody is working on it now. Reload the page and see how it stands.',
    },
  },
  notOver: {
    status: 409,
    title: { nb: 'Perioden er ikke over', nn: 'Perioden er ikkje over', en: 'The period is not over' },
    detail: {
      nb: 'Tallene kan fortsatt endre seg. Frys rapporten fra {date}.',
      nn: 'Tala kan framleis endre seg. Frys rapporten frå {date}.',
      en: 'The figures may still change. Freeze the report from {date}.',
    },
    example: { date: '01.01.2027' },
  },
  textMissing: {
    status: 409,
    title: { nb: 'En tekst mangler', nn: 'Ein tekst manglar', en: 'A text is missing' },
    detail: {
      nb: 'Skriv teksten i del {number} først. Er det ingenting å si, skriver dere det.',
      nn: 'Skriv teksten i del {number} først. Er det ingenting å seie, skriv de det.',
      en: 'Write the text of part {number} first. If there is nothing to say, write that.',
    },
    example: { number: 2 },
  },
  targetsMissing: {
    status: 409,
    title: { nb: 'Tilskuddet er ikke fylt ut', nn: 'Tilskotet er ikkje fylt ut', en: 'The grant is not filled in' },
    detail: {
      nb: 'Skriv hvem som gir tilskuddet og hva som er målet, så kan rapporten fryses.',
      nn: 'Skriv kven som gir tilskotet og kva som er målet, så kan rapporten frysast.',
      en: 'Write who gives the grant and what the target is; then the report can be frozen.',
    },
  },
  tooLarge: {
    status: 409,
    title: { nb: 'Rapporten er for stor til å fryses', nn: 'Rapporten er for stor til å frysast', en: 'The report is too large to freeze' },
    detail: {
      nb: 'Velg færre språk, eller kort ned tekstene.',
      nn: 'Vel færre språk, eller kort ned tekstane.',
      en: 'Choose fewer languages, or shorten the texts.',
    },
  },
  alreadyWithdrawn: {
    status: 409,
    title: { nb: 'Utgaven er alt trukket', nn: 'Utgåva er alt trekt', en: 'The version is withdrawn already' },
    detail: {
      nb: 'Noen andre trakk den. Last siden på nytt og se hvorfor.',
      nn: 'Nokon andre trekte ho. Last sida på nytt og sjå kvifor.',
      en: 'Somebody else withdrew it. Reload the page and see why.',
    },
  },
});
