import type { ReactNode } from 'react';
import { LIKENESS, type Likeness } from '#shared/likeness/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { RowText } from '#web/ui/Rows.tsx';

interface Props {
  readonly name: string;
  /** What else tells them from others of that name; what is not known is left out. */
  readonly facts?: readonly (string | false)[];
  readonly because: readonly Likeness[];
  readonly aside?: ReactNode;
}

/** The words of a row about somebody who may be the same person: who, and why. */
export function LikelyText({ name, facts = [], because, aside }: Props) {
  const why = useTexts(LIKENESS);
  const detail = [...facts, because.map((one) => why(one)).join(', ')].filter(Boolean).join(' · ');
  return <RowText title={<PersonName name={name} />} detail={detail} aside={aside} />;
}
