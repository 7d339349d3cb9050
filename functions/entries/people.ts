import { accessOperations, gate } from '#functions/access/index.ts';
import { appointmentOperations } from '#functions/appointments/index.ts';
import { caseloadOperations } from '#functions/caseload/operations.ts';
import { cityPlanOperations } from '#functions/cityPlan/operations.ts';
import { conferenceOperations } from '#functions/conferences/index.ts';
import { coverOperations } from '#functions/covers/index.ts';
import { linkOperations } from '#functions/links/index.ts';
import { matchingOperations } from '#functions/matching/index.ts';
import { mergingOperations } from '#functions/merging/operations.ts';
import { messageOperations } from '#functions/messages/index.ts';
import { openingOperations } from '#functions/openings/operations.ts';
import { participantOperations } from '#functions/participants/index.ts';
import { planOperations } from '#functions/plans/operations.ts';
import { handlerOf } from '#functions/platform/handler.ts';
import { todayOperations } from '#functions/today/operations.ts';

export const handler = handlerOf(
  [
    ...todayOperations,
    ...participantOperations,
    ...accessOperations,
    ...mergingOperations,
    ...appointmentOperations,
    ...messageOperations,
    ...planOperations,
    ...matchingOperations,
    ...cityPlanOperations,
    ...openingOperations,
    ...coverOperations,
    ...caseloadOperations,
    ...conferenceOperations,
    ...linkOperations,
  ],
  gate,
);
