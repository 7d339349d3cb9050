import { createContext, type ReactNode, use, useMemo, useState } from 'react';

interface Names {
  readonly hidden: boolean;
  readonly toggle: () => void;
}

const NamesContext = createContext<Names>({ hidden: false, toggle: () => undefined });
const STORED = 'steg.hideNames';

/** Whether names stand in full or as initials, remembered on this device: a shared screen stays one after a reload. */
export function NamesProvider({ children }: { readonly children: ReactNode }) {
  const [hidden, setHidden] = useState(() => localStorage.getItem(STORED) === 'yes');
  const names = useMemo(
    () => ({
      hidden,
      toggle: () => {
        localStorage.setItem(STORED, hidden ? 'no' : 'yes');
        setHidden(!hidden);
      },
    }),
    [hidden],
  );
  return <NamesContext value={names}>{children}</NamesContext>;
}

export const useNames = (): Names => use(NamesContext);

const graphemes = new Intl.Segmenter('nb', { granularity: 'grapheme' });

const firstSign = (word: string): string => {
  const [first] = graphemes.segment(word);
  return first?.segment.toLocaleUpperCase('nb') ?? '';
};

/** The first letter of the first and last of a name's words: "Anna Maria Lund" is "A.L.". */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter(Boolean);
  const shown = words.length > 1 ? [words[0], words.at(-1)] : words;
  return shown.map((word) => `${firstSign(word ?? '')}.`).join('');
}

/** A person's name, or initials while names are hidden. Every name on screen goes through here or `useShownName`. */
export function PersonName({ name }: { readonly name: string }) {
  const shown = useShownName();
  return <>{shown(name)}</>;
}

/** The same for places that take text, such as a label. */
export function useShownName(): (name: string) => string {
  const { hidden } = useNames();
  return hidden ? initialsOf : (name) => name;
}
