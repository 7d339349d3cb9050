import { Duration } from 'aws-cdk-lib';
import type { IWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { DIFFERENCES, figuresLag, NOT_COUNTED, parkedAnywhere } from './countingMetrics.ts';
import { linesOf } from './logMetrics.ts';
import { graph } from './tenantDashboard.ts';

/** How a city's figures are doing: how far behind, what could not be counted or was parked, and what the nights' recounts found. */
export const figuresWidgets = (cityId: string): IWidget[] => [
  graph('Hvor langt tallene henger etter i alle byer (ms)', [figuresLag]),
  graph('Forsøk på å telle som ikke gikk', [linesOf(NOT_COUNTED, cityId)]),
  graph('Endringer som er lagt til side i alle byer', [parkedAnywhere]),
  graph('Tall som ikke stemte ved nattens kontroll', [linesOf(DIFFERENCES, cityId, Duration.days(1))]),
];
