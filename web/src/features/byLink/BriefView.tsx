import type { Told } from '#shared/byLink/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { BriefLetter } from '../matching/BriefLetter.tsx';
import { texts } from './texts.ts';

/** What the participant agreed that the volunteer is told. */
export function BriefView({ told }: { readonly told: Told }) {
  const t = useTexts(texts);
  return (
    <>
      <PageHeader title={t('briefTitle')} documentTitle={t('page')} />
      <ToldLetter told={told} />
    </>
  );
}

/** The same as a letter. */
export const ToldLetter = ({ told: { firstName, ...letter } }: { readonly told: Told }) => <BriefLetter {...letter} name={firstName} />;
