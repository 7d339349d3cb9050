import { ON_THE_WAY, VOLUNTEER_STATES, type VolunteerState } from '#shared/volunteers/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { StateTag } from '#web/ui/StateTag.tsx';
import { texts } from './texts.ts';
import css from './WayIn.module.css';

const STAGES: readonly VolunteerState[] = [...ON_THE_WAY, 'active'];

/** The way in, with what is behind, where somebody is, and what is ahead. */
export function WayIn({ state }: { readonly state: VolunteerState }) {
  const t = useTexts(texts);
  const stateName = useTexts(VOLUNTEER_STATES);
  const reached = STAGES.indexOf(state);
  return (
    <ol className={css.way} aria-label={t('wayIn')}>
      {STAGES.map((stage, at) => (
        <li key={stage} className={css.stage} data-reached={at <= reached} {...(at === reached && { 'aria-current': 'step' })}>
          <StateTag shape={at < reached ? 'done' : at === reached ? 'half' : 'open'}>{stateName(stage)}</StateTag>
        </li>
      ))}
    </ol>
  );
}
