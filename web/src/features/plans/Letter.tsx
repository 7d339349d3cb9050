import { GOAL_STATES, type Handout } from '#shared/plans/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useCity } from '#web/app/useCity.ts';
import { fullDate } from '#web/i18n/dates.ts';
import { type Reader, readerOf } from '#web/i18n/language.tsx';
import css from './Letter.module.css';
import { letterTexts } from './letterTexts.ts';

type Words = Reader<typeof letterTexts>;
type HandedGoal = Handout['goals'][number];
type HandedStep = HandedGoal['steps'][number];

/** The plan in the language it was handed out in, whatever language staff work in. */
export function Letter({ handout }: { readonly handout: Handout }) {
  const { language, preferredName, on, by, importantNow, strengths, wishes, goals } = handout;
  const t = readerOf(letterTexts, language);
  const city = useCity()?.name;
  const said = [
    { name: t('important'), words: importantNow },
    { name: t('strengths'), words: strengths },
    { name: t('wishes'), words: wishes },
  ].filter(({ words }) => words !== '');
  const open = goals.filter(({ state }) => state === 'open');
  const reached = goals.filter(({ state }) => state === 'achieved' || state === 'partly');
  return (
    <article className={css.letter} lang={language}>
      <p className={css.from}>Steg for Steg · {city}</p>
      <h2 className={css.title}>{t('title')}</h2>
      <p className={css.name}>
        <PersonName name={preferredName} />
      </p>
      <p className={css.made}>{t('madeOn', { date: fullDate(on), name: by.name })}</p>
      {said.map(({ name, words }) => (
        <section key={name}>
          <h3>{name}</h3>
          <p className={css.words}>{words}</p>
        </section>
      ))}
      <section>
        <h3>{t('goals')}</h3>
        {open.length === 0 && <p>{t('noGoals')}</p>}
        {open.map((goal) => (
          <GoalOf key={goal.words} goal={goal} t={t} />
        ))}
      </section>
      {reached.length > 0 && (
        <section>
          <h3>{t('reached')}</h3>
          <ul>
            {reached.map(({ words, state }) => (
              <li key={words}>
                {words}
                {state === 'partly' && ` (${GOAL_STATES.partly[language].toLocaleLowerCase(language)})`}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className={css.yours}>{t('yours')}</p>
    </article>
  );
}

/** Who takes a step, as the one whose plan it is would say it. */
const whoOf = ({ owner, partnerName }: HandedStep, t: Words): string => {
  if (owner === 'partner') return partnerName ?? '';
  return t(owner === 'participant' ? 'me' : owner);
};

const whenOf = ({ dueOn, doneOn }: HandedStep, t: Words): string => {
  if (doneOn) return `${t('done')} ${fullDate(doneOn)}`;
  return dueOn ? fullDate(dueOn) : '';
};

function GoalOf({ goal: { words, steps }, t }: { readonly goal: HandedGoal; readonly t: Words }) {
  return (
    <div className={css.goal}>
      <h4>{words}</h4>
      {steps.length > 0 && (
        <table className={css.steps}>
          <thead>
            <tr>
              <th scope="col">{t('what')}</th>
              <th scope="col">{t('who')}</th>
              <th scope="col">{t('when')}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map((step) => (
              <tr key={step.id}>
                <td>{step.text}</td>
                <td>{whoOf(step, t)}</td>
                <td>{whenOf(step, t)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
