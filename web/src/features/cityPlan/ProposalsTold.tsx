import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useShownName } from '#web/app/names.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { FAILURE_DETAILS, FAILURE_TITLES } from '#web/ui/problemTexts.ts';
import { Section } from '#web/ui/Section.tsx';
import css from './CityPlan.module.css';
import { texts } from './texts.ts';
import { lineKey, type Proposing, type Told } from './usePlanProposals.ts';

/** What came of the lines that were proposed, each told by itself. Takes focus when all are answered. */
export function ProposalsTold({ proposing: { told, running } }: { readonly proposing: Proposing }) {
  const t = useTexts(texts);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!running) place.current?.focus();
  }, [running]);
  const proposed = told.filter(({ error }) => error === null);
  const refused = told.filter(({ error }) => error !== null);
  if (running) return null;
  return (
    <div ref={place} tabIndex={-1} className={css.told} role="status">
      {refused.length > 0 && (
        <Section title={t('notProposed', { n: refused.length })}>
          <ul className={css.plain}>
            {refused.map((one) => (
              <RefusedLine key={lineKey(one.line)} told={one} />
            ))}
          </ul>
          <p>{t('anew')}</p>
        </Section>
      )}
      {proposed.length > 0 && (
        <Section title={t('proposed', { n: proposed.length })}>
          <ul className={css.plain}>
            {proposed.map((one) => (
              <ProposedLine key={lineKey(one.line)} told={one} />
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}

function usePair(): (told: Told) => string {
  const t = useTexts(texts);
  const shown = useShownName();
  return ({ line: { participantName, title, planned } }) =>
    t('pair', { participant: shown(participantName), title, volunteer: shown(planned.volunteerName) });
}

function ProposedLine({ told }: { readonly told: Told }) {
  const t = useTexts(texts);
  const pair = usePair();
  const { line, matchId } = told;
  return (
    <li>
      {pair(told)}
      {matchId && (
        <>
          {' · '}
          <Link className="aksel-link" to="/koblinger/$participantId/$matchId" params={{ participantId: line.participantId, matchId }}>
            {t('seeMatch')}
          </Link>
        </>
      )}
    </li>
  );
}

function RefusedLine({ told }: { readonly told: Told }) {
  const pair = usePair();
  const title = useTexts(FAILURE_TITLES);
  const detail = useTexts(FAILURE_DETAILS);
  const { error } = told;
  if (!error) return null;
  return (
    <li>
      <strong>{pair(told)}</strong>: {error.problem?.title ?? title(error.failure)}. {error.problem?.detail ?? detail(error.failure)}
    </li>
  );
}
