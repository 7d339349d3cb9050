import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { fill, LANGUAGES, type Language, languageOf, type TextParams, type Texts } from '#shared/kernel/language.ts';

interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice | undefined>(undefined);
const STORED = 'steg.language';

/** The language chosen on this device, or else the browser's. */
export function initialLanguage(storage: Storage, browserLanguages: readonly string[]): Language {
  const chosen = storage.getItem(STORED);
  return LANGUAGES.find((language) => language === chosen) ?? languageOf(browserLanguages.join(','));
}

interface Props {
  readonly initial: Language;
  /** Told of each choice, as the client sends it along. */
  readonly onChoice: (language: Language) => void;
  readonly children: ReactNode;
}

export function LanguageProvider({ initial, onChoice, children }: Props) {
  const [language, setLanguage] = useState(initial);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choice = useMemo(
    () => ({
      language,
      choose: (next: Language) => {
        localStorage.setItem(STORED, next);
        onChoice(next);
        setLanguage(next);
      },
    }),
    [language, onChoice],
  );
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

export function useLanguage(): LanguageChoice {
  const choice = use(LanguageContext);
  if (!choice) throw new Error('useLanguage outside LanguageProvider');
  return choice;
}

/** Reads a text of a list in the chosen language, with `{name}` filled. */
export type Reader<List> = (key: keyof List, params?: TextParams) => string;

/** The texts of a list (a feature's, or a word list of the contract) in the chosen language. */
export function useTexts<List extends Readonly<Record<string, Texts>>>(list: List): Reader<List> {
  const { language } = useLanguage();
  return useMemo(() => readerOf(list, language), [list, language]);
}

/** The same for code that is not a component. */
export const readerOf =
  <List extends Readonly<Record<string, Texts>>>(list: List, language: Language): Reader<List> =>
  (key, params) => {
    const text = list[key];
    return text ? fill(text[language], params) : '';
  };
