import {
  type InfiniteData,
  QueryClient,
  type UseQueryResult,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type * as z from 'zod/mini';
import type { AnyRoute, Route, Schema } from '#shared/kernel/route.ts';
import { ApiError } from './apiError.ts';
import type { AnyRequest, RequestOf, ResponseOf } from './client.ts';
import { useServices } from './services.tsx';
import { createSubmissions } from './submissions.ts';

const RETRIES = 2;
const worthRetrying = (failures: number, error: Error): boolean => failures < RETRIES && error instanceof ApiError && error.passing;

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: ApiError;
  }
}

export const createQueries = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { retry: worthRetrying, staleTime: 15_000, refetchOnWindowFocus: true },
      mutations: { retry: worthRetrying },
    },
  });

/** Where a route's answers are kept: under its slice, so that a change can name what it makes old. */
const keyOf = (route: AnyRoute, request: AnyRequest) => [route.slice, route.operationId, request] as const;

interface ReadOptions<Answer> {
  readonly enabled?: boolean;
  readonly staleTime?: number;
  /** Read anew so often, in milliseconds, while the page can be seen; or as what was read says, false for not by itself. */
  readonly refetchInterval?: number | ((query: { readonly state: { readonly data: Answer | undefined } }) => number | false);
}

/** Reads one thing. Asked again when the window gets focus, when the network returns, and when a change names its slice. */
export function useRead<R extends AnyRoute>(
  route: R,
  request: RequestOf<R>,
  options: ReadOptions<ResponseOf<R>> = {},
): UseQueryResult<ResponseOf<R>, ApiError> {
  const { call } = useServices();
  return useQuery<ResponseOf<R>, ApiError>({
    queryKey: keyOf(route, request),
    queryFn: ({ signal }) => call(route, { ...request, signal }),
    ...options,
  });
}

/** Reads one thing anew, whatever is kept, for code that must know how it stands now. */
export function useLatest<R extends AnyRoute>(route: R, request: RequestOf<R>): () => Promise<ResponseOf<R>> {
  const { call } = useServices();
  const queries = useQueryClient();
  return () =>
    queries.fetchQuery<ResponseOf<R>, ApiError>({
      queryKey: keyOf(route, request),
      queryFn: ({ signal }) => call(route, { ...request, signal }),
      staleTime: 0,
    });
}

interface Page<Item> {
  readonly items: Item[];
  readonly nextCursor: string | null;
}

type ListRoute<Item> = Route<Schema, Schema, Schema, z.ZodMiniType<Page<Item>>>;

/** A whole list. While it is `reading`, `items` is what has come so far, if anything. */
export interface WholeList<Item> {
  readonly items: readonly Item[] | undefined;
  readonly reading: boolean;
  readonly error: ApiError | null;
  readonly retry: () => void;
}

/** Most lists in one request, and 10,000 people in ten. */
const PAGE_SIZE = '1000';

interface WholeListOptions {
  readonly params?: unknown;
  readonly enabled?: boolean;
}

/** Reads a list to its end, page by page, so that a filter on the screen never hides what was not fetched. */
export function useWholeList<Item>(route: ListRoute<Item>, { params, enabled = true }: WholeListOptions = {}): WholeList<Item> {
  const { call } = useServices();
  const list = useInfiniteQuery<Page<Item>, ApiError, InfiniteData<Page<Item>, string | undefined>, readonly unknown[], string | undefined>(
    {
      enabled,
      queryKey: keyOf(route, { params }),
      queryFn: ({ signal, pageParam }) => call(route, { params, query: { limit: PAGE_SIZE, cursor: pageParam }, signal }),
      initialPageParam: undefined,
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    },
  );
  const { hasNextPage, isFetching, isError, fetchNextPage } = list;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  const { data } = list;
  // the same list as long as nothing came, so that what is reckoned from thousands is reckoned once
  const items = useMemo(() => data?.pages.flatMap((one) => one.items), [data]);
  return {
    items,
    reading: enabled && !isError && (list.isPending || hasNextPage),
    error: list.error,
    retry: () => void (list.data ? fetchNextPage() : list.refetch()),
  };
}

/** A change on its way to the server. */
export interface Save<R extends AnyRoute> {
  /** Sends it; rejects with `ApiError`. The same request sent again after a failure is the same submission. */
  readonly save: (request: RequestOf<R>) => Promise<ResponseOf<R>>;
  readonly saving: boolean;
  /** The network is away: it is sent when the network returns. */
  readonly waiting: boolean;
  readonly error: ApiError | null;
  readonly forgetError: () => void;
}

/** A question asked when somebody wants to know, whose terms and answer are kept nowhere. */
export interface Question<R extends AnyRoute> {
  /** Asks; rejects with `ApiError`. */
  readonly ask: (request: RequestOf<R>) => Promise<ResponseOf<R>>;
  readonly asking: boolean;
}

/** A route that asks, such as a search by a person's name. */
export function useAsk<R extends AnyRoute>(route: R): Question<R> {
  const { call } = useServices();
  const mutation = useMutation<ResponseOf<R>, ApiError, RequestOf<R>>({
    mutationFn: (request) => call(route, { ...request, signal: undefined }),
    gcTime: 0,
  });
  return { ask: mutation.mutateAsync, asking: mutation.isPending };
}

/** A change, with the slices whose answers it makes old. */
export function useSave<R extends AnyRoute>(route: R, outdates: readonly string[]): Save<R> {
  const { call } = useServices();
  const queries = useQueryClient();
  const [submissions] = useState(() => createSubmissions());
  const mutation = useMutation<ResponseOf<R>, ApiError, { readonly request: RequestOf<R>; readonly idempotencyKey: string }>({
    mutationFn: ({ request, idempotencyKey }) => call(route, { ...request, idempotencyKey }),
    onSuccess: async () => {
      submissions.succeeded();
      await Promise.all(outdates.map((slice) => queries.invalidateQueries({ queryKey: [slice] })));
    },
  });
  return {
    save: (request) => mutation.mutateAsync({ request, idempotencyKey: submissions.keyFor(request) }),
    saving: mutation.isPending && !mutation.isPaused,
    waiting: mutation.isPaused,
    error: mutation.error,
    forgetError: mutation.reset,
  };
}
