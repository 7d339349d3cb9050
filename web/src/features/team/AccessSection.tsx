import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { MEMBER_ACTIONS, type MemberRecord, resendInvitation, resetSecondFactor, stepMember } from '#shared/team/index.ts';
import { useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Section } from '#web/ui/Section.tsx';
import css from './AccessSection.module.css';
import { AskButton } from './AskButton.tsx';
import { DeactivateDialog } from './DeactivateDialog.tsx';
import { texts } from './texts.ts';

/** What may be done with somebody's access now. */
export function AccessSection({ record: { member, allowed } }: { readonly record: MemberRecord }) {
  const t = useTexts(texts);
  const action = useTexts(MEMBER_ACTIONS);
  const [leaving, setLeaving] = useState(false);
  const step = useSave(stepMember, ['team']);
  const params = { memberId: member.id };
  const { id, version, state } = member;
  return (
    <Section title={t('access')}>
      <div className={css.ways}>
        {state === 'invited' && <Resend memberId={id} />}
        {state === 'active' && <ResetFactor memberId={id} />}
        {allowed.map((way) =>
          way === 'deactivate' ? (
            <div key={way}>
              <Button size="small" variant="secondary" data-color="danger" onClick={() => setLeaving(true)}>
                {action(way)}
              </Button>
            </div>
          ) : (
            <AskButton key={way} change={step} request={{ params, body: { action: way, version } }} done={t('restored')} variant="primary">
              {action(way)}
            </AskButton>
          ),
        )}
        {allowed.length === 0 && <p className={css.help}>{t('yourself')}</p>}
      </div>
      {leaving && <DeactivateDialog memberId={id} version={version} onClose={() => setLeaving(false)} />}
    </Section>
  );
}

function Resend({ memberId }: { readonly memberId: string }) {
  const t = useTexts(texts);
  const change = useSave(resendInvitation, ['team']);
  return (
    <div className={css.way}>
      <p className={css.help}>{t('resendHelp')}</p>
      <AskButton change={change} request={{ params: { memberId }, body: {} }} done={t('invited')}>
        {t('resend')}
      </AskButton>
    </div>
  );
}

function ResetFactor({ memberId }: { readonly memberId: string }) {
  const t = useTexts(texts);
  const change = useSave(resetSecondFactor, ['team']);
  return (
    <div className={css.way}>
      <h3 className={css.title}>{t('lostPhone')}</h3>
      <p className={css.help}>{t('resetHelp')}</p>
      <AskButton change={change} request={{ params: { memberId }, body: {} }} done={t('resetDone')}>
        {t('reset')}
      </AskButton>
    </div>
  );
}
