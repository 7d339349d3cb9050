import { gate } from '#functions/access/index.ts';
import { accessOperations } from '#functions/access/operations.ts';
import { appointmentOperations } from '#functions/appointments/operations.ts';
import { behindFigureOperations } from '#functions/behindFigures/operations.ts';
import { calendarOperations } from '#functions/calendar/operations.ts';
import { caseloadOperations } from '#functions/caseload/operations.ts';
import { conferenceOperations } from '#functions/conferences/operations.ts';
import { coverOperations } from '#functions/covers/operations.ts';
import { mergingOperations } from '#functions/merging/operations.ts';
import { messageOperations } from '#functions/messages/operations.ts';
import { participantOperations } from '#functions/participants/operations.ts';
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
    ...coverOperations,
    ...caseloadOperations,
    ...calendarOperations,
    ...conferenceOperations,
    ...behindFigureOperations,
  ],
  gate,
);
