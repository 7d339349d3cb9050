import { Button } from '@navikt/ds-react';
import { type Application, bringBackApplication, DECLINE_REASONS } from '#shared/applications/index.ts';
import { useSave } from '#web/app/queries.ts';
import { fullDate } from '#web/i18n/dates.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { Notice } from '#web/ui/Notice.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { texts } from './texts.ts';

/** What was decided, by whom, and the way on from there; nothing while it is still to be decided. */
export function HandledNotice({ application: { id, version, handled, volunteerId } }: { readonly application: Application }) {
  const t = useTexts(texts);
  const reason = useTexts(DECLINE_REASONS);
  const toast = useToast();
  const { save, saving, error } = useSave(bringBackApplication, ['applications', 'today']);
  if (!handled) return null;
  const told = { date: fullDate(handled.on), name: handled.by.name };
  if (volunteerId) {
    return (
      <Notice
        ways={
          <LinkButton to="/tidgivere/$volunteerId" params={{ volunteerId }}>
            {t('toVolunteer')}
          </LinkButton>
        }
      >
        {t('handledAccepted', told)}
      </Notice>
    );
  }
  const bringBack = async (): Promise<void> => {
    await save({ params: { applicationId: id }, body: { version } });
    toast({ text: t('broughtBack') });
  };
  return (
    <Notice
      ways={
        // a refusal is shown beside it
        <Button variant="secondary" loading={saving} onClick={() => void bringBack().catch(() => undefined)}>
          {t('bringBack')}
        </Button>
      }
    >
      {error && <ProblemAlert error={error} />}
      {t('handledDeclined', { ...told, reason: handled.reason ? reason(handled.reason) : '' })}
    </Notice>
  );
}
