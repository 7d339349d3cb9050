import { HANDED_TO, RECORD_PARTS, type RecordPackage } from '#shared/privacy/index.ts';
import { useCity } from '#web/app/useCity.ts';
import { dateAndTime } from '#web/i18n/dates.ts';
import { readerOf } from '#web/i18n/language.tsx';
import { today } from '#web/ui/When.tsx';
import { packageTexts } from './handoverTexts.ts';
import css from './PackageLetter.module.css';
import { READ, READ_A_PART } from './readingTexts.ts';
import { isSaid, recordWords } from './valueWords.ts';

/** What nobody has said needs no line. */
const said = (item: Readonly<Record<string, unknown>>) => Object.fromEntries(Object.entries(item).filter(([, value]) => isSaid(value)));

/** All that stands of a person as a letter to them, in the language they read, whatever language staff work in. */
export function PackageLetter({ handed }: { readonly handed: RecordPackage }) {
  const { city, handover, parts, readings } = handed;
  const { language } = handover;
  const t = readerOf(packageTexts, language);
  const partName = readerOf(RECORD_PARTS, language);
  const recipient = readerOf(HANDED_TO, language);
  const words = recordWords(language, useCity());
  const moment = (at: string): string => dateAndTime(at, today(), language);
  return (
    <article className={css.letter} lang={language}>
      <p className={css.from}>Steg for Steg · {city.name}</p>
      <h2 className={css.title}>{t('title')}</h2>
      <p>{t('madeOn', { date: moment(handover.at), name: handover.by.name, to: recipient(handover.to).toLocaleLowerCase(language) })}</p>
      <p>{t('rights', { controller: city.controller, officer: city.dataProtectionOfficer })}</p>
      {parts.map(({ part, items }) => (
        <section key={part}>
          <h3>{partName(part)}</h3>
          {items.map((item, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a letter never changes
            <dl key={place} className={css.item}>
              {words.linesOf(said(item)).map(({ field, label, value }) => (
                <div key={field} className={css.line}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          ))}
        </section>
      ))}
      <section>
        <h3>{t('readings')}</h3>
        {readings.length === 0 && <p>{t('nobody')}</p>}
        <ul className={css.readings}>
          {readings.map(({ at, by, operation, reason }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a letter never changes
            <li key={place}>
              {[moment(at), by.name, (READ[operation] ?? READ_A_PART)[language], reason !== null && t('because', { reason })]
                .filter(Boolean)
                .join(' · ')}
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}
