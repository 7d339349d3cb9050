import {
  BarChartIcon,
  Buildings3Icon,
  CogIcon,
  FileTextIcon,
  HandHeartIcon,
  LinkIcon,
  PersonGroupIcon,
  SunIcon,
} from '@navikt/aksel-icons';
import type { LinkProps } from '@tanstack/react-router';
import type { ComponentType, SVGProps } from 'react';
import { CASEWORKERS, CITY_ROLES, MATCHMAKERS, NATIONAL_ROLES, type Role } from '#shared/kernel/roles.ts';
import type { shellTexts } from './texts.ts';

export interface Place {
  readonly to: NonNullable<LinkProps['to']>;
  readonly label: keyof typeof shellTexts;
  readonly icon: ComponentType<SVGProps<SVGSVGElement>>;
  /** Who has anything to do there. */
  readonly roles: readonly Role[];
}

/** The places of the main menu, in order; on a phone the first four stand in the bottom bar. The national office has one of its own. */
export const PLACES: readonly Place[] = [
  { to: '/', label: 'today', icon: SunIcon, roles: CITY_ROLES },
  { to: '/deltakere', label: 'participants', icon: PersonGroupIcon, roles: CASEWORKERS },
  { to: '/tidgivere', label: 'volunteers', icon: HandHeartIcon, roles: MATCHMAKERS },
  { to: '/koblinger', label: 'matches', icon: LinkIcon, roles: MATCHMAKERS },
  { to: '/samarbeid', label: 'partners', icon: Buildings3Icon, roles: CASEWORKERS },
  { to: '/tall', label: 'figures', icon: BarChartIcon, roles: CASEWORKERS },
  { to: '/rapporter', label: 'reports', icon: FileTextIcon, roles: MATCHMAKERS },
  { to: '/virksomheten', label: 'unit', icon: CogIcon, roles: ['unitLeader'] },
  { to: '/', label: 'national', icon: BarChartIcon, roles: NATIONAL_ROLES },
];

/** The places somebody with these roles sees. */
export const placesFor = (roles: readonly Role[]): readonly Place[] =>
  PLACES.filter((place) => place.roles.some((role) => roles.includes(role)));
