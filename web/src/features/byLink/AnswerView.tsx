import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { answerProposal } from '#shared/byLink/index.ts';
import { useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Notice } from '#web/ui/Notice.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { ToldLetter } from './BriefView.tsx';
import css from './byLink.module.css';
import { Done } from './Done.tsx';
import type { OpenedFor } from './OpenedLink.tsx';
import { texts } from './texts.ts';

interface Props {
  readonly token: string;
  readonly opened: OpenedFor<'answer'>;
}

/** A proposal to read and to answer. A no is as good as a yes, and neither button stands out. */
export function AnswerView({ token, opened: { told, saidYes } }: Props) {
  const t = useTexts(texts);
  const [said, setSaid] = useState<'yes' | 'no' | undefined>(saidYes ? 'yes' : undefined);
  // what a no has closed is not asked for again
  const { save, saving, error } = useSave(answerProposal, []);
  const say = (answer: 'yes' | 'no'): void => {
    // what failed is shown above the buttons
    save({ body: { token, answer } }).then(
      () => setSaid(answer),
      () => undefined,
    );
  };
  if (said === 'no') return <Done>{t('saidNo')}</Done>;
  return (
    <>
      <PageHeader title={t('answerTitle')} documentTitle={t('page')} lead={t('answerLead')} />
      {said === 'yes' && <Notice title={t('saidYes')}>{t('changeMind')}</Notice>}
      <ToldLetter told={told} />
      {error && <ProblemAlert error={error} />}
      <div className={css.ways}>
        {said === undefined && (
          <Button variant="secondary" disabled={saving} onClick={() => say('yes')}>
            {t('yes')}
          </Button>
        )}
        <Button variant="secondary" data-color="neutral" disabled={saving} onClick={() => say('no')}>
          {t('no')}
        </Button>
      </div>
    </>
  );
}
