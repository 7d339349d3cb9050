import { useRouter } from '@tanstack/react-router';
import { useRef } from 'react';
import { applicationForm, type OpenDoor, type Pass, recruitmentRefusals, sendApplication } from '#shared/recruitment/index.ts';
import { ApiError } from '#web/app/apiError.ts';
import { useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { ApplyFields } from './ApplyFields.tsx';
import { THANKS_PATH } from './address.ts';
import { emptyApplication, told } from './applicationForm.ts';
import { EmptyField } from './EmptyField.tsx';
import { texts } from './texts.ts';
import { useApplicationLabels } from './useApplicationLabels.ts';
import { usePass } from './usePass.ts';

interface Props {
  readonly areas: OpenDoor['areas'];
  readonly pass: Pass;
}

const isDoubted = (error: unknown): boolean => error instanceof ApiError && error.problem?.code === recruitmentRefusals.notTaken.code;

/** The application, kept on the device while it is written and gone from there when it is sent. */
export function ApplyForm({ areas, pass }: Props) {
  const t = useTexts(texts);
  const router = useRouter();
  const labelOf = useApplicationLabels();
  const empty = useRef<HTMLInputElement>(null);
  const { ready, renew } = usePass(pass);
  const { save, waiting } = useSave(sendApplication, ['recruitment']);
  const record = useRecordForm({
    draft: 'application',
    schema: applicationForm,
    defaults: emptyApplication,
    toBody: told,
    async send(body) {
      try {
        await save({ body: { ...body, website: empty.current?.value ?? '', pass: await ready() } });
      } catch (error) {
        if (isDoubted(error)) renew();
        throw error;
      }
      await router.navigate({ href: THANKS_PATH });
    },
  });
  return (
    <FormFrame record={record} submitLabel={t('send')} labelOf={labelOf} waiting={waiting}>
      <p>{t('draft')}</p>
      <ApplyFields form={record.form} areas={areas} />
      <EmptyField label={t('website')} field={empty} />
    </FormFrame>
  );
}
