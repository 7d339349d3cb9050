import { useEffect, useRef, useState } from 'react';
import { type FieldPath, type FieldValues, type Resolver, type UseFormReturn, useForm } from 'react-hook-form';
import type * as z from 'zod/mini';
import type { Schema } from '#shared/kernel/route.ts';
import { ApiError } from '#web/app/apiError.ts';
import { restore } from '#web/app/drafts/restore.ts';
import { useLanguage } from '#web/i18n/language.tsx';
import { contractResolver } from './contractResolver.ts';
import { fieldNameOf, nearestField } from './pointers.ts';
import { type DraftState, useDraft } from './useDraft.ts';

interface Options<Values extends FieldValues, Body extends Schema> {
  /** Names the draft: the record and the form, as `volunteer:<id>:profile`. */
  readonly draft: string;
  /** The contract's schema of what is sent. */
  readonly schema: Body;
  readonly defaults: Values;
  /** The version an edit is made from; left out for something new. */
  readonly version?: number;
  /** What is sent, from what is typed and the version it was made from; fields keep their names. */
  readonly toBody: (values: Values, version: number) => unknown;
  /** Sends it; rejects with `ApiError`. */
  readonly send: (body: z.output<Body>) => Promise<void>;
  /** Reads the version that stands now, after somebody else's change. */
  readonly latestVersion?: () => Promise<number>;
}

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
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A form on the contract's schema that saves drafts as one types and shows the server's refusals at their fields. */
export function useRecordForm<Values extends FieldValues, Body extends Schema>(options: Options<Values, Body>): RecordForm<Values, Body> {
  const { language } = useLanguage();
  const now = useRef({ ...options, language });
  now.current = { ...options, language };
  const [defaults] = useState(options.defaults);
  const version = useRef(options.version ?? 0);
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

  const draft = useDraft<{ readonly values: Values; readonly version: number }>(options.draft, (found) => {
    if (found !== undefined) {
      const kept = restore({ values: defaults, version: version.current }, found);
      version.current = kept.version;
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
        if (!same(values, defaults)) keep({ values: before, version: version.current });
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
    if (error.problem?.code === STALE && now.current.latestVersion) version.current = await now.current.latestVersion();
    fail(error);
  };

  const send = form.handleSubmit(
    async (body) => {
      setRefused(undefined);
      try {
        await now.current.send(body);
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        return onRefused(error);
      }
      await draft.discard();
    },
    () => fail(),
  );

  const startOver = async (): Promise<void> => {
    version.current = options.version ?? 0;
    form.reset(defaults);
    setRefused(undefined);
    await draft.discard();
  };

  const submit = async (): Promise<void> => {
    if (!form.formState.isSubmitting) await send();
  };

  return { form, ready, draft: draft.state, startOver, submit, refused, failures };
}
