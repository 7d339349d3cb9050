import { Link } from '@tanstack/react-router';
import { useTexts } from '#web/i18n/language.tsx';
import { texts } from './texts.ts';

/** The way back to all that a unit leader looks after. */
export function ToUnit() {
  const t = useTexts(texts);
  return (
    <Link to="/virksomheten" className="aksel-link">
      {t('unit')}
    </Link>
  );
}
