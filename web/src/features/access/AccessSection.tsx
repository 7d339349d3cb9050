import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { listClosures } from '#shared/access/index.ts';
import { restsOnLaw } from '#shared/consents/index.ts';
import type { Participant } from '#shared/participants/index.ts';
import { useCity } from '#web/app/useCity.ts';
import { useMay } from '#web/app/useMay.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Section } from '#web/ui/Section.tsx';
import css from './AccessSection.module.css';
import { ClosuresDialog } from './ClosuresDialog.tsx';
import { KnowDialog } from './KnowDialog.tsx';
import { texts } from './texts.ts';

/** Who can open a participant's record, and the ways to close it to those who should not. */
export function AccessSection({ participant }: { readonly participant: Pick<Participant, 'id' | 'service' | 'consents'> }) {
  const t = useTexts(texts);
  const may = useMay();
  const city = useCity();
  const [shown, setShown] = useState<'know' | 'closures'>();
  const close = (): void => setShown(undefined);
  const service = city?.services.find(({ id }) => id === participant.service);
  const others = city && city.services.length > 1;
  return (
    <Section title={t('title')}>
      {service && <p>{t('ownService', { service: service.name })}</p>}
      {others && restsOnLaw('betweenServices', city) && <p>{t('byLaw')}</p>}
      {others && !restsOnLaw('betweenServices', city) && participant.consents.betweenServices && <p>{t('byConsent')}</p>}
      <div className={css.ways}>
        <Button variant="tertiary" size="small" onClick={() => setShown('know')}>
          {t('iKnow')}
        </Button>
        {may(listClosures) && (
          <Button variant="tertiary" size="small" onClick={() => setShown('closures')}>
            {t('closedTo')}
          </Button>
        )}
      </div>
      <KnowDialog participantId={participant.id} open={shown === 'know'} onClose={close} />
      {shown === 'closures' && <ClosuresDialog participantId={participant.id} onClose={close} />}
    </Section>
  );
}
