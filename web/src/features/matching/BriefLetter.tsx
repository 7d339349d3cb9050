import type { ReactNode } from 'react';
import type { Assignment, Brief } from '#shared/matching/index.ts';
import { RHYTHMS } from '#shared/matching/index.ts';
import { siteName } from '#web/app/config.ts';
import { useServices } from '#web/app/services.tsx';
import { fullDate } from '#web/i18n/dates.ts';
import { useTexts } from '#web/i18n/language.tsx';
import css from './BriefLetter.module.css';
import { briefTexts } from './briefTexts.ts';

interface Props extends Pick<Brief, 'text' | 'agreedOn' | 'version'>, Pick<Assignment, 'title' | 'rhythm'> {
  /** The first name, where it may be told. */
  readonly name: ReactNode;
}

/** What the volunteer is told, looking like a letter, on the screen as on paper. */
export function BriefLetter({ name, title, rhythm, text, agreedOn, version }: Props) {
  const t = useTexts(briefTexts);
  const how = useTexts(RHYTHMS);
  const site = siteName(useServices().config);
  return (
    <article className={css.letter}>
      <p className={css.from}>Steg for Steg · {site}</p>
      <h2 className={css.title}>{name ?? t('aboutSomebody')}</h2>
      <p className={css.what}>
        {title} · {how(rhythm)}
      </p>
      <p className={css.words}>{text}</p>
      <p className={css.agreed}>
        {t('agreed', { date: fullDate(agreedOn) })} · {t('version', { n: version })}
      </p>
      <p>{t('keep')}</p>
    </article>
  );
}
