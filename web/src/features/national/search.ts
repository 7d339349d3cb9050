import { useSearch } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { optionalText } from '#web/app/search.ts';
import { optionalPeriod } from '#web/features/reporting/periodInAddress.ts';

/** What the national screen's address may say: the edition, the period, the figure looked closer at, and how it is divided. */
export const nationalSearch = z.object({ utgave: optionalText, periode: optionalPeriod, tall: optionalText, etter: optionalText });
export type NationalSearch = z.infer<typeof nationalSearch>;

/** What the address says now. It is read by its schema, as the router's own types are those of a city's screens. */
export const useNationalSearch = (): NationalSearch => nationalSearch.parse(useSearch({ strict: false }));
