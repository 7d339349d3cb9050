import { Button } from '@navikt/ds-react';
import { common } from '#web/i18n/common.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Empty } from './States.tsx';

interface Props {
  readonly title: string;
  readonly detail?: string;
  readonly onShowAll: () => void;
}

/** A list in which nothing is as asked for, with the way back to all of it. */
export function NoHits({ title, detail, onShowAll }: Props) {
  const word = useTexts(common);
  return (
    <Empty title={title}>
      {detail && <p>{detail}</p>}
      <Button variant="secondary" size="small" onClick={onShowAll}>
        {word('showAll')}
      </Button>
    </Empty>
  );
}
