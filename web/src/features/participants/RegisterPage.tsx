import { useEffect, useState } from 'react';
import { useServices } from '#web/app/services.tsx';
import { useCityRead } from '#web/app/useCity.ts';
import { useParticipantWord } from '#web/app/useParticipantWord.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { likelyTexts } from './likelyTexts.ts';
import { profileTexts } from './profileTexts.ts';
import { REGISTRATION_DRAFT, RegisterForm } from './RegisterForm.tsx';
import { SearchFirst } from './SearchFirst.tsx';
import type { SearchValues } from './searchForm.ts';

type Stage = { readonly at: 'search' } | { readonly at: 'form'; readonly searched?: SearchValues };

/** Somebody the service is for: looked for first, then registered. A registration begun earlier is gone on with. */
export function RegisterPage() {
  const { register } = useParticipantWord();
  const word = useTexts(profileTexts);
  const search = useTexts(likelyTexts);
  const read = useCityRead();
  const { drafts } = useServices();
  const [stage, setStage] = useState<Stage>();
  useEffect(() => {
    drafts.read(REGISTRATION_DRAFT).then(
      (draft) => setStage(draft ? { at: 'form' } : { at: 'search' }),
      () => setStage({ at: 'search' }),
    );
  }, [drafts]);
  return (
    <>
      <PageHeader title={register} documentTitle={register} lead={stage?.at === 'form' ? word('registerLead') : search('searchLead')} />
      {stage?.at === 'search' && <SearchFirst onNew={(searched) => setStage({ at: 'form', searched })} />}
      {stage?.at === 'form' && <Loaded read={read}>{(city) => <RegisterForm city={city} {...stage} />}</Loaded>}
    </>
  );
}
