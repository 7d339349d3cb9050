import { Button } from '@navikt/ds-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { LANGUAGES, type Language } from '#shared/kernel/index.ts';
import { handOutPlan, type Plan } from '#shared/plans/index.ts';
import { useSave } from '#web/app/queries.ts';
import { useMay } from '#web/app/useMay.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Day } from '#web/ui/When.tsx';
import css from './HandoutsSection.module.css';
import { texts } from './texts.ts';

interface Props {
  readonly participantId: string;
  readonly handouts: Plan['handouts'];
}

/** The plan to hand out, in the language somebody reads best, and what was handed out before. */
export function HandoutsSection({ participantId, handouts }: Props) {
  const t = useTexts(texts);
  const may = useMay();
  const navigate = useNavigate();
  const { save, saving, error } = useSave(handOutPlan, ['plans', 'participants']);
  const handOut = async (language: Language): Promise<void> => {
    // what fails is shown below the buttons
    const made = await save({ params: { participantId }, body: { language } }).catch(() => undefined);
    if (made) await navigate({ to: '/deltakere/$participantId/plan/$handoutId', params: { participantId, handoutId: made.id } });
  };
  return (
    <Section title={t('handouts')}>
      <p>{t('handoutsLead')}</p>
      {may(handOutPlan) && (
        <div className={css.ways}>
          {LANGUAGES.map((language) => (
            <Button key={language} size="small" variant="secondary" disabled={saving} onClick={() => void handOut(language)}>
              {t('handOut', { language: t(language) })}
            </Button>
          ))}
        </div>
      )}
      {error && <ProblemAlert error={error} />}
      {handouts.length > 0 && (
        <ul className={css.list}>
          {handouts.map(({ id, language, on, by }) => (
            <li key={id}>
              <Link className="aksel-link" to="/deltakere/$participantId/plan/$handoutId" params={{ participantId, handoutId: id }}>
                <Day date={on} /> · {t(language)}
              </Link>
              <div className={css.by}>{t('handedOut', { name: by.name })}</div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
