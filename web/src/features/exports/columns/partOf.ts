import type { ToldColumn } from '../../imports/columns.ts';

/** The columns of a part of what is told; empty where there is no such part. */
export const partOf = <Told, Part>(columns: readonly ToldColumn<Part>[], part: (told: Told) => Part | null): ToldColumn<Told>[] =>
  columns.map(({ tell, ...column }) => ({
    ...column,
    tell: (told, telling) => {
      const there = part(told);
      return there === null ? null : tell(there, telling);
    },
  }));
