import { gate } from '#functions/access/index.ts';
import { cityPlanOperations } from '#functions/cityPlan/operations.ts';
import { linkOperations } from '#functions/links/operations.ts';
import { matchingOperations } from '#functions/matching/operations.ts';
import { openingOperations } from '#functions/openings/operations.ts';
import { handlerOf } from '#functions/platform/handler.ts';

export const handler = handlerOf([...matchingOperations, ...cityPlanOperations, ...openingOperations, ...linkOperations], gate);
