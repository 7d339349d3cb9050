import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { keysOf } from '#shared/kernel/keysOf.ts';
import { MERGE_FIELDS, type MergeField, mergeInput } from '#shared/merging/index.ts';
import { getParticipant, type ParticipantRecord } from '#shared/participants/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useRead } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { CancelLink } from '#web/ui/CancelLink.tsx';
import { RadioField } from '#web/ui/form/choices.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { TextField } from '#web/ui/form/fields.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { Notice } from '#web/ui/Notice.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import css from './MergePage.module.css';
import { SidesSection } from './SidesSection.tsx';
import { mergingTexts } from './texts.ts';
import { useMerge } from './useMerge.ts';
import { useSideWords } from './useSideWords.ts';

const screen = getRouteApi('/deltakere/$participantId/sla-sammen/$otherId');

/** Two records of one person side by side: what differs, which of it stands, and why they are one. */
export function MergePage() {
  const t = useTexts(mergingTexts);
  const { participantId, otherId } = screen.useParams();
  const kept = useRead(getParticipant, { params: { participantId } });
  const other = useRead(getParticipant, { params: { participantId: otherId } });
  const name = kept.data?.participant.preferredName;
  return (
    <>
      <PageHeader
        above={
          <Link className="aksel-link" to="/deltakere/$participantId" params={{ participantId }}>
            {t('back')}
          </Link>
        }
        title={t('title')}
        documentTitle={t('title')}
        lead={name && <PersonName name={name} />}
      />
      <Loaded read={kept}>
        {(mine) => <Loaded read={other}>{(theirs) => <MergeForm key={`${participantId} ${otherId}`} kept={mine} other={theirs} />}</Loaded>}
      </Loaded>
    </>
  );
}

interface Props {
  readonly kept: ParticipantRecord;
  readonly other: ParticipantRecord;
}

interface Values {
  readonly from: Readonly<Partial<Record<MergeField, string | null>>>;
  readonly reason: string;
}

const OTHER = 'other';

function MergeForm({ kept, other }: Props) {
  const t = useTexts(mergingTexts);
  const field = useTexts(MERGE_FIELDS);
  const navigate = useNavigate();
  const toast = useToast();
  const wordsOf = useSideWords();
  const { participant } = kept;
  const { merge, waiting } = useMerge(participant.id);
  const differing = keysOf(MERGE_FIELDS).filter((one) => wordsOf(one, kept) !== wordsOf(one, other));
  const params = { participantId: participant.id };
  const record = useRecordForm<Values, typeof mergeInput>({
    draft: `participant:${participant.id}:merge:${other.participant.id}`,
    schema: mergeInput,
    // what only one of them has is what stands, unless somebody says otherwise
    defaults: {
      from: Object.fromEntries(differing.map((one) => [one, wordsOf(one, kept) === '' ? OTHER : 'kept'])),
      reason: '',
    },
    version: participant.version,
    toBody: ({ from, reason }, version) => ({
      version,
      otherId: other.participant.id,
      otherVersion: other.participant.version,
      fromOther: differing.filter((one) => from[one] === OTHER),
      reason,
    }),
    async send(body) {
      await merge(body, () => navigate({ to: '/deltakere/$participantId', params }));
      toast({ text: t('merged') });
    },
  });
  const { control } = record.form;
  const optionsOf = (one: MergeField) => [
    { value: 'kept', label: t('kept', { value: wordsOf(one, kept) || t('unknown') }) },
    { value: OTHER, label: t('other', { value: wordsOf(one, other) || t('unknown') }) },
  ];
  return (
    <FormFrame
      record={record}
      submitLabel={t('merge')}
      labelOf={(pointer) => (pointer === '/reason' ? t('reason') : undefined)}
      waiting={waiting}
      ways={<CancelLink to="/deltakere/$participantId" params={params} />}
    >
      <p>{t('lead')}</p>
      <SidesSection kept={kept} other={other} />
      <Section title={t('choose')}>
        {differing.length === 0 && <p>{t('same')}</p>}
        <div className={css.fields}>
          {differing.map((one) => (
            <RadioField key={one} control={control} name={`from.${one}`} label={field(one)} options={optionsOf(one)} />
          ))}
        </div>
      </Section>
      <Notice title={t('forGood')}>{t('strict')}</Notice>
      <TextField control={control} name="reason" label={t('reason')} />
    </FormFrame>
  );
}
