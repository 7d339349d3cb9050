import { Link } from '@tanstack/react-router';
import { useTexts } from '#web/i18n/language.tsx';
import { texts } from './texts.ts';

/** The way back to all reports. */
export function ToReports() {
  const t = useTexts(texts);
  return (
    <Link to="/rapporter" className="aksel-link">
      {t('title')}
    </Link>
  );
}
