import { Link } from '@tanstack/react-router';
import { useTexts } from '#web/i18n/language.tsx';
import { Empty } from '#web/ui/States.tsx';
import { texts } from './texts.ts';

/** What a new city sees: the way to the first match. */
export function FirstSteps() {
  const t = useTexts(texts);
  return (
    <Empty title={t('firstTitle')}>
      <ol>
        <li>
          <Link to="/samarbeid/ny" className="aksel-link">
            {t('firstPartner')}
          </Link>
        </li>
        <li>
          <Link to="/deltakere/ny" className="aksel-link">
            {t('firstParticipant')}
          </Link>
        </li>
        <li>
          <Link to="/tidgivere/ny" className="aksel-link">
            {t('firstVolunteer')}
          </Link>
        </li>
      </ol>
    </Empty>
  );
}
