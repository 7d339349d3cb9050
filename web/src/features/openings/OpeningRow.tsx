import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { BANDS, type Suggestion } from '#shared/matching/index.ts';
import type { Opening } from '#shared/openings/index.ts';
import { PersonName, useShownName } from '#web/app/names.tsx';
import { shortDate } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { StateTag } from '#web/ui/StateTag.tsx';
import { today } from '#web/ui/When.tsx';
import { BAND_SHAPES } from '../matching/bandShapes.ts';
import { GlanceWords } from '../matching/GlanceWords.tsx';
import { ProposeDialog } from '../matching/ProposeDialog.tsx';
import { Reasons } from '../matching/Reasons.tsx';
import css from '../matching/SuggestionRow.module.css';
import { suggestionTexts } from '../matching/suggestionTexts.ts';
import { usePropose } from '../matching/usePropose.ts';
import { texts } from './texts.ts';

interface Props {
  readonly opening: Opening;
  readonly volunteer: Pick<Suggestion, 'volunteerId' | 'volunteerName'>;
}

/** One wish that waits: whose, how well the volunteer fits, why, and the way to propose them. */
export function OpeningRow({ opening, volunteer, rank }: Props & { readonly rank: number }) {
  const t = useTexts(texts);
  const word = useTexts(suggestionTexts);
  const band = useTexts(BANDS);
  const { language } = useLanguage();
  const { participantName, title, waitingSince, place, among, coverage, reasons, own } = opening;
  return (
    <div className={css.row}>
      <span className={css.rank}>{rank}</span>
      <div>
        <div className={css.name}>{title}</div>
        <div className={css.quiet}>
          <PersonName name={participantName} /> · {t('waitingSince', { date: shortDate(waitingSince, today(), language) })}
        </div>
        {own && (
          <div className={css.quiet}>
            <GlanceWords reasons={reasons} />
          </div>
        )}
        <div className={css.quiet}>
          <StateTag shape={BAND_SHAPES[opening.band]}>{band(opening.band)}</StateTag> · {t('place', { place, among })} ·{' '}
          {word('coverage', { percent: coverage })}
        </div>
      </div>
      <div className={css.act}>{own ? <Propose opening={opening} volunteer={volunteer} /> : <Open opening={opening} />}</div>
      {own && (
        <details className={css.why}>
          <summary>{word('why')}</summary>
          <Reasons reasons={reasons} {...volunteer} />
        </details>
      )}
    </div>
  );
}

/** Proposes at once where the volunteer stands first; for another one may say what made the difference. */
function Propose({ opening: { participantId, participantName, assignmentId, place }, volunteer }: Props) {
  const t = useTexts(texts);
  const word = useTexts(suggestionTexts);
  const shown = useShownName();
  const [asking, setAsking] = useState(false);
  const { propose, saving, error } = usePropose(participantId, assignmentId);
  return (
    <>
      {error && <ProblemAlert error={error} />}
      <Button
        variant="secondary"
        size="small"
        disabled={saving}
        aria-label={t('proposeFor', { name: shown(participantName) })}
        onClick={() => (place === 1 ? propose(volunteer) : setAsking(true))}
      >
        {word('propose')}
      </Button>
      {asking && (
        <ProposeDialog participantId={participantId} assignmentId={assignmentId} suggestion={volunteer} onClose={() => setAsking(false)} />
      )}
    </>
  );
}

/** Somebody else's participant is opened first, where one says why. */
function Open({ opening: { participantId, participantName, assignmentId } }: Pick<Props, 'opening'>) {
  const t = useTexts(texts);
  const shown = useShownName();
  return (
    <LinkButton
      to="/deltakere/$participantId/kobling/$assignmentId"
      params={{ participantId, assignmentId }}
      variant="tertiary"
      size="small"
      aria-label={t('openOf', { name: shown(participantName) })}
    >
      {t('open')}
    </LinkButton>
  );
}
