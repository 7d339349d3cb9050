import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { CONFERENCE_ACTIONS, type ConferenceAction, type ConferenceRecord, stepConference } from '#shared/conferences/index.ts';
import { useSave } from '#web/app/queries.ts';
import { common } from '#web/i18n/common.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import css from './conferences.module.css';
import { texts } from './texts.ts';

const DONE = { begin: 'begun', close: 'closed', cancel: 'cancelled', restore: 'restored' } as const;

/** What may be done with the meeting as a whole; closing its minutes cannot be undone, and asks. */
export function ConferenceActions({ record: { conference, allowed } }: { readonly record: ConferenceRecord }) {
  const t = useTexts(texts);
  const word = useTexts(common);
  const actionName = useTexts(CONFERENCE_ACTIONS);
  const toast = useToast();
  const [closing, setClosing] = useState(false);
  const { save, saving, error } = useSave(stepConference, ['conferences']);
  const take = async (action: ConferenceAction): Promise<void> => {
    const request = { params: { conferenceId: conference.id }, body: { action, version: conference.version } };
    // what fails is shown below the buttons
    const saved = await save(request).catch(() => undefined);
    setClosing(false);
    if (saved) toast({ text: t(DONE[action]) });
  };
  return (
    <>
      <div className={css.buttons}>
        {allowed.map((action, at) => (
          <Button
            key={action}
            variant={at === 0 ? 'primary' : 'tertiary'}
            loading={saving}
            onClick={() => (action === 'close' ? setClosing(true) : void take(action))}
          >
            {actionName(action)}
          </Button>
        ))}
      </div>
      {error && <ProblemAlert error={error} />}
      <Dialog open={closing} title={t('closeTitle')} onClose={() => setClosing(false)}>
        <p>{t('closeDetail')}</p>
        <div className={css.ways}>
          <Button loading={saving} onClick={() => void take('close')}>
            {actionName('close')}
          </Button>
          <Button variant="tertiary" onClick={() => setClosing(false)}>
            {word('cancel')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
