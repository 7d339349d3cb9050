import { type MatchRecord, matchingRefusals, OPEN_MATCH_STATES } from '#shared/matching/index.ts';
import { useShownName } from '#web/app/names.tsx';
import { shortDate } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { Notice } from '#web/ui/Notice.tsx';
import { today } from '#web/ui/When.tsx';
import css from './MatchNotices.module.css';
import { matchTexts } from './matchTexts.ts';
import { ReadinessWays } from './ReadinessWays.tsx';
import { SafetyNotice } from './SafetyNotice.tsx';

interface Props {
  readonly record: MatchRecord;
  readonly sharingConsent: boolean;
}

/** What one must know of an open match before doing anything: a break, a goodbye, a consent withdrawn. */
export function MatchNotices({ record, sharingConsent }: Props) {
  const t = useTexts(matchTexts);
  const shown = useShownName();
  const { language } = useLanguage();
  const { match, volunteerName, volunteerState, volunteerPausedUntil } = record;
  if (record.safetyOpen) return <SafetyNotice match={match} />;
  if (!OPEN_MATCH_STATES.includes(match.state)) return null;
  const name = shown(volunteerName);
  return (
    <div className={css.notices}>
      {volunteerState === 'paused' && volunteerPausedUntil && (
        <Notice title={t('pausedTitle', { name, date: shortDate(volunteerPausedUntil, today(), language) })}>{t('pausedDetail')}</Notice>
      )}
      {volunteerState === 'left' && <Notice title={t('leftTitle', { name })}>{t('leftDetail')}</Notice>}
      {!sharingConsent && (
        <Notice
          title={t('consentTitle')}
          ways={<ReadinessWays participantId={match.participantId} code={matchingRefusals.sharingConsentMissing.code} />}
        >
          {t('consentDetail')}
        </Notice>
      )}
    </div>
  );
}
