import type { AnyRoute } from '#shared/kernel/index.ts';
import { getMatching, listMatches, suggestVolunteers } from '#shared/matching/index.ts';
import { getParticipant, listParticipants } from '#shared/participants/index.ts';
import { getPartner, listPartners } from '#shared/partners/index.ts';
import { getToday } from '#shared/today/index.ts';
import { getVolunteer, listVolunteers } from '#shared/volunteers/index.ts';
import type { Filled } from './fill.ts';

/** One request a screen makes; a list is read to its end. */
export interface ScreenRequest {
  readonly route: AnyRoute;
  readonly params: Readonly<Record<string, string>>;
  readonly isList: boolean;
}

export interface Screen {
  readonly name: string;
  readonly requests: (on: Filled) => readonly ScreenRequest[];
}

const one = (route: AnyRoute, params: ScreenRequest['params'] = {}): ScreenRequest => ({ route, params, isList: false });
const whole = (route: AnyRoute): ScreenRequest => ({ route, params: {}, isList: true });

/** What the page's screens ask for when they open, with nothing kept from screens before, for somebody who may see it all. */
export const screens: readonly Screen[] = [
  { name: 'I dag', requests: () => [one(getToday)] },
  { name: 'Deltakere', requests: () => [whole(listParticipants), whole(listMatches)] },
  {
    name: 'A participant',
    requests: ({ participantId, partnerId }) => [
      one(getParticipant, { participantId }),
      one(getMatching, { participantId }),
      one(getPartner, { partnerId }),
    ],
  },
  {
    name: 'Finn tidgiver',
    requests: ({ waiting: { participantId, assignmentId } }) => [
      one(suggestVolunteers, { participantId, assignmentId }),
      one(getMatching, { participantId }),
      one(getParticipant, { participantId }),
    ],
  },
  { name: 'Tidgivere', requests: () => [whole(listVolunteers)] },
  { name: 'A volunteer', requests: ({ volunteerId }) => [one(getVolunteer, { volunteerId })] },
  { name: 'Koblinger', requests: () => [whole(listMatches)] },
  { name: 'A match', requests: ({ participantId }) => [one(getMatching, { participantId })] },
  { name: 'Samarbeid', requests: () => [whole(listPartners)] },
  { name: 'Søk', requests: () => [whole(listParticipants), whole(listVolunteers), whole(listPartners)] },
];
