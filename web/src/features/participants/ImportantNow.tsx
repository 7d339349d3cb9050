import { Link } from '@tanstack/react-router';
import type { Wishes } from '#shared/participants/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Section } from '#web/ui/Section.tsx';
import css from './ImportantNow.module.css';
import { overviewTexts } from './overviewTexts.ts';
import { WISH_FIELDS } from './wishesTexts.ts';

interface Props {
  readonly participantId: string;
  readonly wishes: Wishes | null;
}

/** What matters most to somebody now, in their own words, before anything we say of them. */
export function ImportantNow({ participantId, wishes }: Props) {
  const t = useTexts(overviewTexts);
  const field = useTexts(WISH_FIELDS);
  const words = wishes?.importantNow;
  return (
    <Section title={field('importantNow')}>
      {words ? (
        <blockquote className={css.quote}>«{words}»</blockquote>
      ) : (
        <p>
          {t('notAskedImportant')}{' '}
          <Link className="aksel-link" to="/deltakere/$participantId/onsker/endre" params={{ participantId }}>
            {t('askImportant')}
          </Link>
        </p>
      )}
    </Section>
  );
}
