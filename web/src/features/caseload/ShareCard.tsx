import { Button } from '@navikt/ds-react';
import { useId, useState } from 'react';
import { type Distribution, type MemberShare, perFullPosition, setPosition } from '#shared/caseload/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useMay } from '#web/app/useMay.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { CoverDialog } from './CoverDialog.tsx';
import css from './caseload.module.css';
import { HandOverDialog } from './HandOverDialog.tsx';
import { PositionDialog } from './PositionDialog.tsx';
import { texts } from './texts.ts';

interface Props {
  readonly share: MemberShare;
  readonly distribution: Distribution;
}

type Doing = 'cover' | 'handOver' | 'position';

/** One colleague's part of the work, and what can be done about it. */
export function ShareCard({ share, distribution }: Props) {
  const t = useTexts(texts);
  const leads = useMay()(setPosition);
  const titleId = useId();
  const [doing, setDoing] = useState<Doing>();
  const close = (): void => setDoing(undefined);
  const { member, participants, matches, volunteers, tasks, position, worksHere } = share;
  const empty = participants + matches + volunteers + tasks === 0;
  const full = perFullPosition(participants, position?.fte);
  return (
    <section className={css.share} aria-labelledby={titleId} {...(!worksHere && { 'data-left': true })}>
      <div>
        <h2 id={titleId} className={css.name}>
          <PersonName name={member.name} />
        </h2>
        {!worksHere && <p className={css.left}>{t('hasLeft')}</p>}
        <p className={css.counts}>
          {empty ? t('followsNobody') : t('follows', { participants, matches, volunteers })}
          {tasks > 0 && ` · ${t('tasks', { tasks })}`}
        </p>
        <p className={css.position}>
          {position ? t('works', { fte: position.fte }) : t('positionUnknown')}
          {full !== null && participants > 0 && ` · ${t('perFull', { n: full })}`}
        </p>
      </div>
      <div className={css.ways}>
        {!empty && (
          <>
            <Button size="small" onClick={() => setDoing('cover')}>
              {t('cover')}
            </Button>
            <Button size="small" variant="secondary" onClick={() => setDoing('handOver')}>
              {t('handOver')}
            </Button>
            <LinkButton to="/virksomheten/fordeling/$memberId" params={{ memberId: member.id }} size="small" variant="tertiary">
              {t('chooseSome')}
            </LinkButton>
          </>
        )}
        {leads && worksHere && (
          <Button size="small" variant="tertiary" data-color="neutral" onClick={() => setDoing('position')}>
            {t('setPosition')}
          </Button>
        )}
      </div>
      {doing === 'cover' && <CoverDialog share={share} distribution={distribution} only={null} onClose={close} />}
      {doing === 'handOver' && <HandOverDialog share={share} distribution={distribution} chosen={null} onClose={close} />}
      {doing === 'position' && <PositionDialog share={share} onClose={close} />}
    </section>
  );
}
