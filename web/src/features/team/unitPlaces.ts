import type { LinkProps } from '@tanstack/react-router';
import { listRestricted } from '#shared/access/index.ts';
import { decideRecruitment } from '#shared/applications/index.ts';
import { setPosition } from '#shared/caseload/index.ts';
import type { Texts } from '#shared/kernel/language.ts';
import type { AnyRoute } from '#shared/kernel/route.ts';
import { getReadingReview, listErasures } from '#shared/privacy/index.ts';
import { getFigures } from '#shared/reporting/index.ts';
import { getLinkDays, getSettings, getWeights } from '#shared/settings/index.ts';
import { getMember } from '#shared/team/index.ts';
import { saveVolunteerSettings } from '#shared/volunteers/index.ts';
import { learningTexts } from '../reporting/learningTexts.ts';

interface UnitPlace {
  readonly to: NonNullable<LinkProps['to']>;
  readonly title: Texts;
  /** What one does there, in a line. */
  readonly detail: Texts;
  /** The route without which there is nothing to do there: whoever may not call it is not shown the way. */
  readonly rests: Pick<AnyRoute, 'access'>;
}

/** What a unit leader looks after, in the order it is shown. */
export const UNIT_PLACES: readonly UnitPlace[] = [
  {
    to: '/virksomheten/ansatte',
    title: { nb: 'Ansatte', nn: 'Tilsette', en: 'Staff' },
    detail: {
      nb: 'Hvem som arbeider her, og i hvilke roller',
      nn: 'Kven som arbeider her, og i kva roller',
      en: 'Who works here, and in which roles',
    },
    rests: getMember,
  },
  {
    to: '/virksomheten/omrader',
    title: { nb: 'Områder', nn: 'Område', en: 'Areas' },
    detail: {
      nb: 'Hvor folk kan møtes, og reisetiden mellom',
      nn: 'Kvar folk kan møtast, og reisetida mellom',
      en: 'Where people can meet, and the travel time between',
    },
    rests: getSettings,
  },
  {
    to: '/virksomheten/samtaler-og-kontakt',
    title: { nb: 'Samtaler og kontakt', nn: 'Samtalar og kontakt', en: 'Conversations and contact' },
    detail: {
      nb: 'Samtaler før en kobling, og hvor lenge det kan gå uten kontakt',
      nn: 'Samtalar før ei kopling, og kor lenge det kan gå utan kontakt',
      en: 'Conversations before a match, and how long you may go without contact',
    },
    rests: getSettings,
  },
  {
    to: '/virksomheten/forslag',
    title: { nb: 'Hva som teller i forslagene', nn: 'Kva som tel i forslaga', en: 'What counts in the suggestions' },
    detail: {
      nb: 'Hvor mye hver del teller når tidgivere foreslås',
      nn: 'Kor mykje kvar del tel når tidgivarar blir føreslåtte',
      en: 'How much each part counts when volunteers are suggested',
    },
    rests: getWeights,
  },
  {
    to: '/virksomheten/lenker',
    title: { nb: 'Hvor lenge lenker virker', nn: 'Kor lenge lenkjer verkar', en: 'How long links work' },
    detail: {
      nb: 'Hvor mange dager tidgivernes lenker er gode',
      nn: 'Kor mange dagar lenkjene til tidgivarane er gode',
      en: 'For how many days volunteers’ links are good',
    },
    rests: getLinkDays,
  },
  {
    to: '/virksomheten/rekruttering',
    title: { nb: 'Rekruttering', nn: 'Rekruttering', en: 'Recruitment' },
    detail: {
      nb: 'Om folk kan søke om å bli tidgiver nå',
      nn: 'Om folk kan søkje om å bli tidgivar no',
      en: 'Whether people can apply to become volunteers now',
    },
    rests: decideRecruitment,
  },
  {
    to: '/virksomheten/fordeling',
    title: { nb: 'Fordeling', nn: 'Fordeling', en: 'Who follows whom' },
    detail: {
      nb: 'Hvem som følger hvor mange, og hvem som dekker når noen er borte',
      nn: 'Kven som følgjer kor mange, og kven som dekkjer når nokon er borte',
      en: 'Who follows how many, and who covers when somebody is away',
    },
    rests: setPosition,
  },
  {
    to: '/virksomheten/innsyn',
    title: { nb: 'Gjennomgang av innsyn', nn: 'Gjennomgang av innsyn', en: 'Review of access' },
    detail: {
      nb: 'Hvem som har åpnet journaler utenfor sin egen liste, måned for måned',
      nn: 'Kven som har opna journalar utanfor si eiga liste, månad for månad',
      en: 'Who opened records outside their own list, month by month',
    },
    rests: getReadingReview,
  },
  {
    to: '/virksomheten/ute-av-bruk',
    title: { nb: 'Journaler ute av bruk', nn: 'Journalar ute av bruk', en: 'Records out of use' },
    detail: {
      nb: 'Det loven tar vare på og ingen skal bruke',
      nn: 'Det lova tek vare på og ingen skal bruke',
      en: 'What the law keeps and nobody is to use',
    },
    rests: listRestricted,
  },
  {
    to: '/virksomheten/slettinger',
    title: { nb: 'Slettinger', nn: 'Slettingar', en: 'Erasures' },
    detail: {
      nb: 'Kvitteringer for hva som er slettet, og hva loven tar vare på',
      nn: 'Kvitteringar for kva som er sletta, og kva lova tek vare på',
      en: 'Receipts for what was erased, and what the law keeps',
    },
    rests: listErasures,
  },
  {
    to: '/virksomheten/tidgivere',
    title: { nb: 'Tidgivere', nn: 'Tidgivarar', en: 'Volunteers' },
    detail: {
      nb: 'Opplæring, veiledning og politiattest',
      nn: 'Opplæring, rettleiing og politiattest',
      en: 'Training, supervision and police certificate',
    },
    rests: saveVolunteerSettings,
  },
  {
    to: '/tall/koblinger',
    title: learningTexts.title,
    detail: {
      nb: 'Hva som skjer etter et forslag, og om koblingene varer',
      nn: 'Kva som skjer etter eit forslag, og om koplingane varer',
      en: 'What happens after a proposal, and whether matches last',
    },
    rests: getFigures,
  },
];
