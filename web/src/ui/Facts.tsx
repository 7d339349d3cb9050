import type { ReactNode } from 'react';
import { common } from '#web/i18n/common.ts';
import { useTexts } from '#web/i18n/language.tsx';
import css from './Facts.module.css';

/** What is known of something, name by name. */
export const Facts = ({ children }: { readonly children: ReactNode }) => <dl className={css.facts}>{children}</dl>;

/** One fact; what is not known is said to be unknown. */
export function Fact({ name, children }: { readonly name: string; readonly children?: ReactNode }) {
  const t = useTexts(common);
  const known = children !== undefined && children !== null && children !== '' && children !== false;
  return (
    <div className={css.fact}>
      <dt>{name}</dt>
      <dd>{known ? children : <span className={css.unknown}>{t('notStated')}</span>}</dd>
    </div>
  );
}
