import { getRouteApi } from '@tanstack/react-router';
import { listVolunteerMatches, MATCH_STATES } from '#shared/matching/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useRead } from '#web/app/queries.ts';
import { shortDate } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { Columns } from '#web/ui/Columns.tsx';
import { RowLink, Rows, RowText } from '#web/ui/Rows.tsx';
import { Empty, Loaded } from '#web/ui/States.tsx';
import { StateTag } from '#web/ui/StateTag.tsx';
import { today } from '#web/ui/When.tsx';
import { BarSection } from '../matching/BarSection.tsx';
import { MATCH_SHAPES } from '../matching/matchShape.ts';
import { texts } from './texts.ts';

const screen = getRouteApi('/tidgivere/$volunteerId');

/** Whom a volunteer gives time to now, and did before. */
export function MatchesTab() {
  const t = useTexts(texts);
  const stateName = useTexts(MATCH_STATES);
  const { language } = useLanguage();
  const params = screen.useParams();
  const read = useRead(listVolunteerMatches, { params });
  return (
    <Columns
      main={
        <Loaded read={read}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={t('noMatchesTitle')}>
                <p>{t('noMatchesDetail')}</p>
              </Empty>
            ) : (
              <Rows items={items} keyOf={({ match }) => match.id} label={t('matches')}>
                {({ match: { id, participantId, state, stateSince }, participantName, title }) => (
                  <RowLink to="/koblinger/$participantId/$matchId" params={{ participantId, matchId: id }}>
                    <RowText
                      title={participantName === null ? t('notShared') : <PersonName name={participantName} />}
                      detail={title}
                      aside={
                        <>
                          <StateTag shape={MATCH_SHAPES[state]}>{stateName(state)}</StateTag>
                          <span>{t('sinceDay', { date: shortDate(stateSince, today(), language) })}</span>
                        </>
                      }
                    />
                  </RowLink>
                )}
              </Rows>
            )
          }
        </Loaded>
      }
      side={<BarSection side={params} />}
    />
  );
}
