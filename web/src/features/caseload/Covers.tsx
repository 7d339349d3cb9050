import { Button } from '@navikt/ds-react';
import { type Cover, endCover } from '#shared/covers/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useSave } from '#web/app/queries.ts';
import { useServices } from '#web/app/services.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { Section } from '#web/ui/Section.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { Day } from '#web/ui/When.tsx';
import css from './caseload.module.css';
import { texts } from './texts.ts';

/** Who covers for whom, now and later, and the way to end it. */
export function Covers({ covers }: { readonly covers: readonly Cover[] }) {
  const t = useTexts(texts);
  if (covers.length === 0) return null;
  return (
    <Section title={t('coversTitle')}>
      <ul className={css.covers}>
        {covers.map((cover) => (
          <OneCover key={cover.id} cover={cover} />
        ))}
      </ul>
    </Section>
  );
}

function OneCover({ cover: { id, of, by, from, to, only } }: { readonly cover: Cover }) {
  const t = useTexts(texts);
  const toast = useToast();
  const { person } = useServices();
  const { save, saving, error } = useSave(endCover, ['today', 'covers', 'caseload']);
  const mayEnd = person.roles.includes('unitLeader') || person.id === of.id;
  const end = (): void => {
    // what failed is shown beside the button
    save({ params: { coverId: id }, body: {} }).then(
      () => toast({ text: t('isEnded') }),
      () => undefined,
    );
  };
  return (
    <li className={css.cover}>
      <span>
        <strong>
          <PersonName name={by.name} />
        </strong>{' '}
        {only ? t('coversSome', { n: only.length }) : t('coversFor')}{' '}
        <strong>
          <PersonName name={of.name} />
        </strong>
        <br />
        <Day date={from} /> – <Day date={to} />
      </span>
      {error && <ProblemAlert error={error} />}
      {mayEnd && (
        <Button size="small" variant="secondary" loading={saving} onClick={end}>
          {t('end')}
        </Button>
      )}
    </li>
  );
}
