import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type FieldFault, isFieldCode } from '#shared/kernel/fieldTexts.ts';
import { type Imported, ROWS_AT_ONCE } from '#shared/kernel/importing.ts';
import { ApiError } from '#web/app/apiError.ts';
import type { Row } from './reading/table.ts';
import { rowIdOf } from './rowId.ts';

/** A row on its way. */
export interface RowToLoad<Body> {
  readonly row: Row;
  readonly body: Body;
}

/** How far loading has come, and what came of the rows so far. */
export interface Loading {
  readonly done: number;
  readonly all: number;
  readonly loaded: number;
  readonly already: number;
  readonly refused: readonly { readonly row: Row; readonly faults: readonly FieldFault[] }[];
  readonly running: boolean;
  /** What stopped it; rows that were loaded stay loaded, and are not loaded again. */
  readonly error: ApiError | null;
}

const START: Loading = { done: 0, all: 0, loaded: 0, already: 0, refused: [], running: false, error: null };

const faultsOf = (faults: Imported['rows'][number]['faults']): FieldFault[] =>
  faults.flatMap(({ pointer, code }) => (isFieldCode(code) ? [{ pointer, code }] : []));

/** Sends rows a few at a time, and stops where one sending fails: sent again, what was loaded is not loaded twice. */
export function useLoading<Body>(
  kind: string,
  send: (rows: { readonly row: string; readonly record: Body }[]) => Promise<Imported>,
): {
  readonly loading: Loading | undefined;
  readonly load: (rows: readonly RowToLoad<Body>[]) => Promise<void>;
  readonly forget: () => void;
} {
  const queries = useQueryClient();
  const [loading, setLoading] = useState<Loading>();

  async function load(rows: readonly RowToLoad<Body>[]): Promise<void> {
    let so: Loading = { ...START, all: rows.length, running: true };
    setLoading(so);
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      const some = rows.slice(from, from + ROWS_AT_ONCE);
      const ids = await Promise.all(some.map(({ body }) => rowIdOf(kind, body)));
      try {
        const answer = await send(some.map(({ body }, at) => ({ row: ids[at] ?? '', record: body })));
        so = withAnswer(so, some, ids, answer);
        setLoading(so);
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        so = { ...so, error };
        break;
      }
    }
    setLoading({ ...so, running: false });
    await queries.invalidateQueries({ queryKey: [kind] });
  }

  return { loading, load, forget: () => setLoading(undefined) };
}

function withAnswer<Body>(so: Loading, some: readonly RowToLoad<Body>[], ids: readonly string[], { rows }: Imported): Loading {
  const told = new Map(rows.map((one) => [one.row, one]));
  const refused = some.flatMap(({ row }, at) => {
    const answer = told.get(ids[at] ?? '');
    return answer?.outcome === 'refused' ? [{ row, faults: faultsOf(answer.faults) }] : [];
  });
  const count = (outcome: Imported['rows'][number]['outcome']): number => rows.filter((one) => one.outcome === outcome).length;
  return {
    ...so,
    done: so.done + some.length,
    loaded: so.loaded + count('loaded'),
    already: so.already + count('already'),
    refused: [...so.refused, ...refused],
  };
}
