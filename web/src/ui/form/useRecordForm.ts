import { useEffect, useRef, useState } from 'react';
import { type FieldPath, type FieldValues, type Resolver, type UseFormReturn, useForm } from 'react-hook-form';
import type * as z from 'zod/mini';
import type { Schema } from '#shared/kernel/route.ts';
import { ApiError } from '#web/app/apiError.ts';
import { restore } from '#web/app/drafts/restore.ts';
import { useLanguage } from '#web/i18n/language.tsx';
import { contractResolver } from './contractResolver.ts';
import { fieldNameOf, nearestField } from './pointers.ts';
import { rebase, same, tellingOf } from './rebase.ts';
import type { RecordFormOptions, TypedDraft } from './recordFormOptions.ts';
import { type DraftState, useDraft } from './useDraft.ts';

export interface RecordForm<Values extends FieldValues, Body extends Schema> {
  readonly form: UseFormReturn<Values, unknown, z.output<Body>>;
  /** False until an earlier draft has been looked for. */
  readonly ready: boolean;
  readonly draft: DraftState;
  /** Throws the draft away and shows what was there before. */
  readonly startOver: () => Promise<void>;
  readonly submit: () => Promise<void>;
  /** Why the last attempt to save was refused. */
  readonly refused: ApiError | undefined;
  /** Counts attempts to save that did not succeed, so that each moves focus to what went wrong. */
  readonly failures: number;
}

const STALE = 'request.stale';

/** A form on the contract's schema that saves drafts as one types and shows the server's refusals at their fields. */
export function useRecordForm<Values extends FieldValues, Body extends Schema>(
  options: RecordFormOptions<Values, Body>,
): RecordForm<Values, Body> {
  const { language } = useLanguage();
  const now = useRef({ ...options, language });
  now.current = { ...options, language };
  const [defaults] = useState(options.defaults);
  const version = useRef(options.version ?? 0);
  const base = useRef(options.defaults);
  const shown = useRef(new Set<string>());
  const [ready, setReady] = useState(false);
  const [refused, setRefused] = useState<ApiError>();
  const [failures, setFailures] = useState(0);

  const [resolver] = useState((): Resolver<Values, unknown, z.output<Body>> => {
    const check = contractResolver<Values, Body>(
      options.schema,
      (values) => now.current.toBody(values, version.current),
      () => now.current.language,
    );
    return (values, context, named) => {
      for (const name of named.names ?? []) shown.current.add(name);
      return check(values, context, named);
    };
  });
  const form = useForm<Values, unknown, z.output<Body>>({ resolver, values: defaults, shouldFocusError: false });

  const draft = useDraft<TypedDraft<Values>>(options.draft, (found) => {
    if (found !== undefined) {
      const kept = restore({ values: defaults, version: version.current, base: defaults }, found);
      version.current = kept.version;
      base.current = restore(defaults, kept.base);
      form.reset(restore(defaults, kept.values), { keepDefaultValues: true });
    }
    setReady(true);
  });

  const { keep } = draft;
  useEffect(() => {
    if (!ready) return;
    let before = form.getValues();
    return form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        if (same(values, before)) return;
        before = structuredClone(values);
        if (!same(values, defaults)) keep({ values: before, version: version.current, base: base.current });
      },
    });
  }, [ready, form, keep, defaults]);

  // what is wrong is said again when the language changes
  // biome-ignore lint/correctness/useExhaustiveDependencies: the language is what changes the words
  useEffect(() => {
    if (form.formState.isSubmitted) void form.trigger();
  }, [language, form]);

  const fail = (error?: ApiError): void => {
    setRefused(error);
    setFailures((count) => count + 1);
  };

  const onRefused = async (error: ApiError): Promise<void> => {
    const isShown = (name: string): name is FieldPath<Values> => shown.current.has(name);
    for (const { pointer, detail } of error.problem?.fields ?? []) {
      const name = nearestField(fieldNameOf(pointer), [...shown.current]);
      form.setError(isShown(name) ? name : `root.${name}`, { type: 'server', message: detail });
    }
    fail(error.problem?.code === STALE ? await broughtUpToDate(error) : error);
  };

  /** Takes over what somebody else changed; the refusal then tells of that alone. */
  const broughtUpToDate = async (error: ApiError): Promise<ApiError> => {
    const standing = await now.current.latest?.();
    if (!standing) return error;
    version.current = standing.version;
    if (!standing.values) return error;
    const { values, theirs } = rebase(form.getValues(), base.current, standing.values);
    base.current = standing.values;
    form.reset(values, { keepDefaultValues: true, keepIsSubmitted: true });
    keep({ values, version: version.current, base: base.current });
    return tellingOf(theirs, error);
  };

  const send = form.handleSubmit(
    async (body) => {
      setRefused(undefined);
      try {
        await now.current.send(body);
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        // reading how it stands now can fail too, and then that is what to say
        return onRefused(error).catch((again: unknown) => {
          if (!(again instanceof ApiError)) throw again;
          fail(again);
        });
      }
      await draft.discard();
    },
    () => fail(),
  );

  const startOver = async (): Promise<void> => {
    version.current = options.version ?? 0;
    base.current = defaults;
    form.reset(defaults);
    setRefused(undefined);
    await draft.discard();
  };

  const submit = async (): Promise<void> => {
    if (!form.formState.isSubmitting) await send();
  };

  return { form, ready, draft: draft.state, startOver, submit, refused, failures };
}
