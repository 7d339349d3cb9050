import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useWatch } from 'react-hook-form';
import {
  CONVERSATION_KINDS,
  CONVERSATION_OUTCOMES,
  conversationInput,
  getParticipant,
  PRESENT,
  recordConversation,
} from '#shared/participants/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useRead, useSave } from '#web/app/queries.ts';
import { useCity } from '#web/app/useCity.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { CancelLink } from '#web/ui/CancelLink.tsx';
import { CheckboxField, RadioField } from '#web/ui/form/choices.tsx';
import { DateField } from '#web/ui/form/DateField.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { TextArea } from '#web/ui/form/fields.tsx';
import { MinutesField } from '#web/ui/form/MinutesField.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { Notice } from '#web/ui/Notice.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { today } from '#web/ui/When.tsx';
import { conversationBodyOf, dayOf, HELD, newConversation } from './conversationForm.ts';
import { conversationTexts } from './conversationTexts.ts';

const screen = getRouteApi('/deltakere/$participantId/samtaler/ny');

/** What was just talked about, in as few taps as it takes. The form stands at once, whoever's name is still on its way. */
export function NewConversationPage() {
  const t = useTexts(conversationTexts);
  const params = screen.useParams();
  const { dato } = screen.useSearch();
  const name = useRead(getParticipant, { params }).data?.participant.preferredName;
  return (
    <>
      <PageHeader title={t('record')} documentTitle={t('record')} lead={name && <PersonName name={name} />} />
      <ConversationForm key={params.participantId} participantId={params.participantId} on={dayOf(dato, today())} />
    </>
  );
}

function ConversationForm({ participantId, on }: { readonly participantId: string; readonly on: string }) {
  const t = useTexts(conversationTexts);
  const navigate = useNavigate();
  const saved = useSavedText();
  const toast = useToast();
  const params = { participantId };
  const { save, waiting } = useSave(recordConversation, ['participants', 'matching', 'today']);
  const record = useRecordForm({
    draft: `participant:${participantId}:conversation`,
    schema: conversationInput,
    defaults: newConversation(on),
    toBody: conversationBodyOf,
    async send(body) {
      const { heldConversations } = await save({ params, body });
      toast({ text: saved(heldConversations) });
      await navigate({ to: '/deltakere/$participantId', params });
    },
  });
  const outcomes = useOptions(CONVERSATION_OUTCOMES);
  const kinds = useOptions(CONVERSATION_KINDS);
  const others = useOptions(PRESENT);
  const { control } = record.form;
  const outcome = useWatch({ control, name: 'outcome' });
  return (
    <FormFrame
      record={record}
      submitLabel={t('save')}
      waiting={waiting}
      ways={<CancelLink to="/deltakere/$participantId" params={params} />}
    >
      <RadioField control={control} name="outcome" label={t('outcome')} options={outcomes} />
      {outcome === HELD ? (
        <>
          <MinutesField control={control} name="minutes" label={t('minutes')} optional />
          <CheckboxField control={control} name="present" label={t('present')} options={others} optional />
        </>
      ) : (
        <Notice>
          <span role="status">{t('doesNotCount')}</span>
        </Notice>
      )}
      <TextArea control={control} name="note" label={t('note')} description={t('noteHelp')} rows={4} optional />
      <RadioField control={control} name="kind" label={t('kind')} options={kinds} />
      <DateField control={control} name="on" label={t('on')} to={today()} />
    </FormFrame>
  );
}

/** What is said when a conversation is saved: how far they have got to know each other. */
function useSavedText(): (held: number) => string {
  const t = useTexts(conversationTexts);
  const required = useCity()?.minimumConversations;
  return (held) => {
    if (required === undefined || held > required) return t('saved');
    return t(held < required ? 'savedOf' : 'savedEnough', { held, required });
  };
}
