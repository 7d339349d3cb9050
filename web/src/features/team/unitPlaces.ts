import type { LinkProps } from '@tanstack/react-router';
import { decideRecruitment } from '#shared/applications/index.ts';
import type { Texts } from '#shared/kernel/language.ts';
import type { AnyRoute } from '#shared/kernel/route.ts';
import { listErasures } from '#shared/privacy/index.ts';
import { getMember } from '#shared/team/index.ts';

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
    to: '/virksomheten/slettinger',
    title: { nb: 'Slettinger', nn: 'Slettingar', en: 'Erasures' },
    detail: {
      nb: 'Kvitteringer for hva som er slettet, og hva loven tar vare på',
      nn: 'Kvitteringar for kva som er sletta, og kva lova tek vare på',
      en: 'Receipts for what was erased, and what the law keeps',
    },
    rests: listErasures,
  },
];
