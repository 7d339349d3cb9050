import { decideRecruitment, getRecruitment } from '#shared/applications/index.ts';
import { LANGUAGES } from '#shared/kernel/index.ts';
import { closedMessageOf, type Recruitment, recruitmentEdit, UNDECIDED } from '#shared/recruitment/index.ts';
import { useLatest, useSave } from '#web/app/queries.ts';
import { useMay } from '#web/app/useMay.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { RadioField } from '#web/ui/form/choices.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { TextArea } from '#web/ui/form/fields.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { Section } from '#web/ui/Section.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import css from './RecruitmentForm.module.css';
import { texts } from './texts.ts';

interface Values {
  /** `yes` or `no`, as a choice is a word. */
  readonly open: string;
  readonly closedMessage: Recruitment['closedMessage'];
}

const valuesOf = ({ open, closedMessage }: Recruitment): Values => ({ open: open ? 'yes' : 'no', closedMessage });

const USUAL = closedMessageOf(UNDECIDED);
const LABELS = { nb: 'inNb', nn: 'inNn', en: 'inEn' } as const;

/** Opens and closes, for the unit leader; whoever else comes by is told who does. */
export function RecruitmentForm({ recruitment }: { readonly recruitment: Recruitment }) {
  const t = useTexts(texts);
  return useMay()(decideRecruitment) ? <DecideForm recruitment={recruitment} /> : <p>{t('onlyLeader')}</p>;
}

function DecideForm({ recruitment }: { readonly recruitment: Recruitment }) {
  const t = useTexts(texts);
  const toast = useToast();
  const latest = useLatest(getRecruitment, {});
  const { save, waiting } = useSave(decideRecruitment, ['applications']);
  const record = useRecordForm({
    draft: 'recruitment',
    schema: recruitmentEdit,
    defaults: valuesOf(recruitment),
    version: recruitment.version,
    toBody: ({ open, closedMessage }, version) => ({ open: open === 'yes', closedMessage, version }),
    async send(body) {
      await save({ body });
      toast({ text: t('saved') });
    },
    async latest() {
      const standing = await latest();
      return { version: standing.version, values: valuesOf(standing) };
    },
  });
  const { control } = record.form;
  const choices = [
    { value: 'yes', label: t('yes') },
    { value: 'no', label: t('no') },
  ];
  return (
    <FormFrame record={record} submitLabel={t('save')} waiting={waiting}>
      <RadioField control={control} name="open" label={t('takes')} options={choices} />
      <Section title={t('closedMessage')}>
        <div className={css.messages}>
          {LANGUAGES.map((language) => (
            <TextArea
              key={language}
              control={control}
              name={`closedMessage.${language}`}
              label={t(LABELS[language])}
              description={t('closedMessageHelp', { usual: USUAL[language] })}
              optional
            />
          ))}
        </div>
      </Section>
    </FormFrame>
  );
}
