import { type Operation, read } from '#functions/platform/operation.ts';
import { listBehindFigure } from '#shared/behindFigures/index.ts';
import { list } from './listBehindFigure.ts';

/** From a figure to those who are behind it. */
export const behindFigureOperations: readonly Operation[] = [read(listBehindFigure, list)];
