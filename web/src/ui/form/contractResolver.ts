import { toNestErrors } from '@hookform/resolvers';
import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form';
import * as z from 'zod/mini';
import { fieldFaults } from '#shared/kernel/fieldFaults.ts';
import { fieldText } from '#shared/kernel/fieldTexts.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { Schema } from '#shared/kernel/route.ts';
import { fieldNameOf, nearestField } from './pointers.ts';

/**
 * Checks a form with the contract's own schema, and says what is wrong in the words the server would use.
 * `toBody` makes what is sent from what is typed; fields keep their names, so that what is wrong finds its field.
 */
export const contractResolver =
  <Values extends FieldValues, Body extends Schema>(
    schema: Body,
    toBody: (values: Values) => unknown,
    language: () => Language,
  ): Resolver<Values, unknown, z.output<Body>> =>
  (values, _context, options) => {
    const parsed = z.safeParse<Body>(schema, toBody(values), { reportInput: true });
    if (parsed.success) return { values: parsed.data, errors: {} };
    const shown = options.names ?? [];
    const errors: FieldErrors = {};
    for (const fault of fieldFaults(parsed.error.issues)) {
      const name = nearestField(fieldNameOf(fault.pointer), shown);
      errors[name] ??= { type: fault.code, message: fieldText(fault, language()) };
    }
    return { values: {}, errors: toNestErrors<Values>(errors, options) };
  };
