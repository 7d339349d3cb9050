import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import type { Placed } from '#shared/cityPlan/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Section } from '#web/ui/Section.tsx';
import css from './CityPlan.module.css';
import { PlanLine } from './PlanLine.tsx';
import { texts } from './texts.ts';
import { lineKey, type Proposing } from './usePlanProposals.ts';
import { WhyDialog } from './WhyDialog.tsx';

interface Props {
  readonly lines: readonly Placed[];
  readonly proposing: Proposing | undefined;
  readonly propose: (lines: readonly Placed[], reason?: string) => Promise<void>;
}

/** The lines of the plan, to choose among and propose. What is chosen stays chosen for as long as the plan says the same. */
export function PlanLines({ lines, proposing, propose }: Props) {
  const t = useTexts(texts);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState(false);
  const wanted = lines.filter((line) => chosen.has(lineKey(line)));
  const busy = proposing?.running === true;

  const choose = (line: Placed, isChosen: boolean): void => {
    const next = new Set(chosen);
    if (isChosen) next.add(lineKey(line));
    else next.delete(lineKey(line));
    setChosen(next);
  };
  const start = (): void => {
    if (wanted.some(({ own }) => !own)) setAsking(true);
    else void propose(wanted);
  };

  return (
    <Section
      title={t('lines', { n: lines.length })}
      action={
        <Button
          variant="tertiary"
          size="small"
          disabled={busy}
          onClick={() => setChosen(wanted.length === lines.length ? new Set() : new Set(lines.map(lineKey)))}
        >
          {t(wanted.length === lines.length ? 'none' : 'all')}
        </Button>
      }
    >
      <ul className={css.lines}>
        {lines.map((line) => (
          <li key={lineKey(line)}>
            <PlanLine line={line} chosen={chosen.has(lineKey(line))} busy={busy} onChoose={(isChosen) => choose(line, isChosen)} />
          </li>
        ))}
      </ul>
      <div className={css.act}>
        <Button disabled={wanted.length === 0} loading={busy} onClick={start}>
          {t('propose', { n: wanted.length })}
        </Button>
        {busy && <span role="status">{t('proposing', { done: proposing.told.length, all: proposing.all })}</span>}
      </div>
      {asking && (
        <WhyDialog
          lines={wanted}
          onClose={() => setAsking(false)}
          onGiven={async (reason) => {
            setAsking(false);
            await propose(wanted, reason);
          }}
        />
      )}
    </Section>
  );
}
