import { useState } from 'react';

const kept = new Map<string, string>();

/**
 * A text kept while the page is open, by the name of its place: it survives going away and coming back, and never
 * reaches the address, the history or the disk. For searching by a person's name.
 */
export function useKeptText(place: string): readonly [string, (text: string) => void] {
  const [text, setText] = useState(() => kept.get(place) ?? '');
  return [
    text,
    (next) => {
      kept.set(place, next);
      setText(next);
    },
  ];
}
