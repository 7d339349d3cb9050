import type { Without } from '#shared/cityPlan/index.ts';
import { EXCLUSIONS } from '#shared/matching/index.ts';
import { PersonName, useShownName } from '#web/app/names.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { Section } from '#web/ui/Section.tsx';
import { When } from '#web/ui/When.tsx';
import css from './CityPlan.module.css';
import { texts } from './texts.ts';

/** Who stays without a volunteer in the plan, and why. */
export function WithoutSection({ lines }: { readonly lines: readonly Without[] }) {
  const t = useTexts(texts);
  const shown = useShownName();
  return (
    <Section title={t('without', { n: lines.length })}>
      <ul className={css.lines}>
        {lines.map((line) => (
          <li key={line.assignmentId} className={css.alone}>
            <div className={css.words}>
              <span className={css.name}>
                <PersonName name={line.participantName} />
              </span>
              <span className={css.quiet}>
                {line.title} · {t('since')} <When date={line.waitingSince} />
              </span>
              <span>
                <WhyWithout line={line} />
              </span>
            </div>
            <LinkButton
              to="/deltakere/$participantId/kobling/$assignmentId"
              params={{ participantId: line.participantId, assignmentId: line.assignmentId }}
              variant="secondary"
              size="small"
              aria-label={t('findFor', { name: shown(line.participantName), title: line.title })}
            >
              {t('find')}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function WhyWithout({ line: { fits, excluded } }: { readonly line: Without }) {
  const t = useTexts(texts);
  const reason = useTexts(EXCLUSIONS);
  if (fits > 0) return t('fits', { n: fits });
  if (excluded.length === 0) return t('noVolunteers');
  return t('nobodyFits', { reasons: excluded.map(({ code, count }) => `${reason(code).toLowerCase()} ${count}`).join(' · ') });
}
