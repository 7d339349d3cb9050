import { getRouteApi } from '@tanstack/react-router';
import { type Opening, type Openings, suggestAssignments } from '#shared/openings/index.ts';
import { useRead } from '#web/app/queries.ts';
import { timeOfDay } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { Notice } from '#web/ui/Notice.tsx';
import { Rows } from '#web/ui/Rows.tsx';
import { Empty, Loaded } from '#web/ui/States.tsx';
import matching from '../matching/MatchingTab.module.css';
import { NotNow } from './NotNow.tsx';
import { OpeningRow } from './OpeningRow.tsx';
import { texts } from './texts.ts';

const screen = getRouteApi('/tidgivere/$volunteerId/onsker');

/** Wishes that wait, for one volunteer: which they fit, best first, and which they do not and why. */
export function OpeningsTab() {
  const params = screen.useParams();
  const read = useRead(suggestAssignments, { params });
  return <Loaded read={read}>{(openings) => <View volunteerId={params.volunteerId} openings={openings} />}</Loaded>;
}

function View({ volunteerId, openings }: { readonly volunteerId: string; readonly openings: Openings }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { suggested, considered, volunteerName, asOf } = openings;
  const volunteer = { volunteerId, volunteerName };
  return (
    <div className={matching.parts}>
      <p>{t('considered', { n: considered, time: timeOfDay(new Date(asOf), language) })}</p>
      {suggested.length > 0 ? (
        <>
          <Notice>{t('evidence')}</Notice>
          <Rows items={suggested} keyOf={({ assignmentId }: Opening) => assignmentId} label={t('tab')}>
            {(opening) => <OpeningRow opening={opening} rank={suggested.indexOf(opening) + 1} volunteer={volunteer} />}
          </Rows>
        </>
      ) : (
        <Empty title={t(considered === 0 ? 'nobodyWaits' : 'noneTitle')}>{considered > 0 && <p>{t('noneDetail')}</p>}</Empty>
      )}
      <NotNow openings={openings} />
    </div>
  );
}
