import type { CityPlan } from '#shared/cityPlan/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { Notice } from '#web/ui/Notice.tsx';
import { Empty } from '#web/ui/States.tsx';
import { suggestionTexts } from '../matching/suggestionTexts.ts';
import { ChangeNotice } from './ChangeNotice.tsx';
import css from './CityPlan.module.css';
import { LeftOutSection } from './LeftOutSection.tsx';
import { PlanLines } from './PlanLines.tsx';
import { ProposalsTold } from './ProposalsTold.tsx';
import { texts } from './texts.ts';
import { usePlanProposals } from './usePlanProposals.ts';
import { WithoutSection } from './WithoutSection.tsx';

/** The plan: what would help most, what it gives, its lines to choose among, and who is not served by it. */
export function PlanView({ plan }: { readonly plan: CityPlan }) {
  const t = useTexts(texts);
  const suggestion = useTexts(suggestionTexts);
  const { proposing, propose } = usePlanProposals();
  const { placed, without, firstCome, change, leftOut } = plan;
  const waits = placed.length + without.length > 0;
  return (
    <div className={css.parts}>
      {proposing && <ProposalsTold proposing={proposing} />}
      {change && <ChangeNotice gain={change} />}
      {waits ? (
        <>
          <dl className={css.compared}>
            <div>
              <dt>{t('planGives')}</dt>
              <dd>{t('gives', { n: placed.length, good: placed.filter(({ planned }) => planned.band === 'good').length })}</dd>
            </div>
            <div>
              <dt>{t('firstComeGives')}</dt>
              <dd>{t('gives', { n: firstCome.matches, good: firstCome.good })}</dd>
            </div>
          </dl>
          <p className={css.how}>
            {t('how')} {suggestion('evidence')}
          </p>
        </>
      ) : (
        <Empty title={t('emptyTitle')}>
          <p>{t('emptyDetail')}</p>
          <LinkButton to="/koblinger" variant="secondary" size="small">
            {t('toMatches')}
          </LinkButton>
        </Empty>
      )}
      {placed.length > 0 && <PlanLines lines={placed} proposing={proposing} propose={propose} />}
      {waits && placed.length === 0 && <Notice>{t('nobodyPlaced')}</Notice>}
      {without.length > 0 && <WithoutSection lines={without} />}
      {leftOut.length > 0 && <LeftOutSection leftOut={leftOut} />}
    </div>
  );
}
