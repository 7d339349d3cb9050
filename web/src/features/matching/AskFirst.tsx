import { Link } from '@tanstack/react-router';
import type { Suggestion } from '#shared/matching/index.ts';
import { useShownName } from '#web/app/names.tsx';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { listOf } from '#web/i18n/lists.ts';
import css from './AskFirst.module.css';
import { type Asking, whatToAsk } from './asking.ts';
import { ASK_ABOUT } from './askingTexts.ts';
import type { ReasonsContext } from './Reasons.tsx';
import { suggestionTexts } from './suggestionTexts.ts';

interface Props {
  readonly suggested: readonly Suggestion[];
  readonly context: ReasonsContext;
}

/** What to ask, and whom, so that the suggestions rest on most more; nothing where all is known. */
export function AskFirst({ suggested, context }: Props) {
  const t = useTexts(suggestionTexts);
  const asked = whatToAsk(suggested, context.assignment, context.wishes);
  if (asked.length === 0) return null;
  return (
    <div className={css.ask}>
      <p>{t('askFirst')}</p>
      <ul>
        {asked.map((asking) => (
          <li key={asking.volunteer?.volunteerId ?? asking.side}>
            <AskWhom asking={asking} context={context} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function AskWhom({ asking: { side, volunteer, components, suggestions }, context }: { readonly asking: Asking } & Pick<Props, 'context'>) {
  const t = useTexts(suggestionTexts);
  const shown = useShownName();
  const { language } = useLanguage();
  const words = new Set(components.map((one) => ASK_ABOUT[side][one][language]));
  const about = listOf(words, language);
  const { participantId, participantName } = context;
  return (
    <>
      {volunteer ? (
        <Link className="aksel-link" to="/tidgivere/$volunteerId/endre" params={{ volunteerId: volunteer.volunteerId }}>
          {t('askAbout', { name: shown(volunteer.volunteerName), about })}
        </Link>
      ) : (
        <Link className="aksel-link" to="/deltakere/$participantId/onsker/endre" params={{ participantId }}>
          {t('askAbout', { name: shown(participantName), about })}
        </Link>
      )}
      {': '}
      {t(suggestions === 1 ? 'saysMoreOfOne' : 'saysMore', { n: suggestions })}
    </>
  );
}
