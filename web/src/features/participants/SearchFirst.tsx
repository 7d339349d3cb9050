import { Button } from '@navikt/ds-react';
import { useEffect, useRef, useState } from 'react';
import { findLikely, likelyInput } from '#shared/participants/index.ts';
import type { ResponseOf } from '#web/app/client.ts';
import { useAsk } from '#web/app/queries.ts';
import { useParticipantWord } from '#web/app/useParticipantWord.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { CancelLink } from '#web/ui/CancelLink.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { NumberField, TextField } from '#web/ui/form/fields.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { Section } from '#web/ui/Section.tsx';
import { MergeWay } from '../merging/MergeWay.tsx';
import { LikelyList } from './LikelyList.tsx';
import { likelyTexts } from './likelyTexts.ts';
import css from './ProfileFields.module.css';
import { PROFILE_FIELDS, profileTexts } from './profileTexts.ts';
import { newSearch, type SearchValues, searchBodyOf } from './searchForm.ts';
import { useProfileWords } from './useProfileWords.ts';

/** Looks for somebody before they are registered. `onNew` is told what was searched for, once nobody found is the one. */
export function SearchFirst({ onNew }: { readonly onNew: (searched: SearchValues) => void }) {
  const t = useTexts(likelyTexts);
  const help = useTexts(profileTexts);
  const field = useTexts(PROFILE_FIELDS);
  const { labelOf } = useProfileWords();
  const { ask } = useAsk(findLikely);
  const [found, setFound] = useState<{ readonly answer: ResponseOf<typeof findLikely>; readonly searched: SearchValues }>();
  const record = useRecordForm<SearchValues, typeof likelyInput>({
    draft: 'participant:search',
    schema: likelyInput,
    defaults: newSearch,
    toBody: searchBodyOf,
    async send(body) {
      setFound({ answer: await ask({ body }), searched: record.form.getValues() });
    },
  });
  const { control } = record.form;
  return (
    <>
      <FormFrame
        record={record}
        submitLabel={t('search')}
        labelOf={(pointer) => (pointer === '/name' ? t('name') : labelOf(pointer))}
        ways={<CancelLink to="/deltakere" />}
      >
        <div className={css.fields}>
          <TextField control={control} name="name" label={t('name')} description={t('nameHelp')} />
          <div className={css.pair}>
            <TextField control={control} name="phone" label={field('phone')} type="tel" optional />
            <NumberField control={control} name="birthYear" label={field('birthYear')} description={help('birthYearHelp')} optional />
          </div>
        </div>
      </FormFrame>
      {found && <Found answer={found.answer} onNew={() => onNew(found.searched)} />}
    </>
  );
}

/** What a search came to; whoever searched is led to it. */
function Found({ answer, onNew }: { readonly answer: ResponseOf<typeof findLikely>; readonly onNew: () => void }) {
  const t = useTexts(likelyTexts);
  const { one } = useParticipantWord();
  const place = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new answer is led to
  useEffect(() => place.current?.focus(), [answer]);
  const [first, ...others] = answer.people;
  const some = first !== undefined;
  return (
    <div ref={place} tabIndex={-1} className={css.found}>
      <Section title={t(some ? 'someTitle' : answer.elsewhere ? 'elsewhereTitle' : 'noneTitle')}>
        <LikelyList found={answer} />
        {first && others.length > 0 && <MergeWay participantId={first.id} />}
        <Button className={css.new} variant={some || answer.elsewhere ? 'secondary' : 'primary'} onClick={onNew}>
          {some ? t('noneOfThese') : t('registerNew', { person: one.toLocaleLowerCase() })}
        </Button>
      </Section>
    </div>
  );
}
