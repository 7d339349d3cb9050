import { PrinterSmallIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { getHandout } from '#shared/plans/index.ts';
import { useRead } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Loaded } from '#web/ui/States.tsx';
import css from './Letter.module.css';
import { Letter } from './Letter.tsx';
import { texts } from './texts.ts';

const screen = getRouteApi('/deltakere/$participantId/plan/$handoutId');

/** A plan as it was handed out, looking like a letter; on paper it is nothing but the letter. */
export function HandoutPage() {
  const t = useTexts(texts);
  const params = screen.useParams();
  const read = useRead(getHandout, { params });
  return (
    <>
      <div className={css.notPrinted}>
        <PageHeader
          title={t('handouts')}
          documentTitle={t('plan')}
          above={
            <Link className="aksel-link" to="/deltakere/$participantId/plan" params={{ participantId: params.participantId }}>
              {t('back')}
            </Link>
          }
          action={
            read.data && (
              <Button icon={<PrinterSmallIcon aria-hidden />} onClick={() => window.print()}>
                {t('print')}
              </Button>
            )
          }
        />
      </div>
      <Loaded read={read}>{(handout) => <Letter handout={handout} />}</Loaded>
    </>
  );
}
