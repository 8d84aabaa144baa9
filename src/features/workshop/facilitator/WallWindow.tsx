/** Opens the wall in a window of its own, and says whether one is there. */
import { useState } from 'react';
import { useTextsOf } from '../../../i18n';
import { facilitatorTexts } from '../../../i18n/facilitator';
import { hrefOf, type RoundNumber } from '../../../state/route';
import { canBeInStep, useHasOther } from '../../../state/workshop/live';
import { Button, LinkButton } from '../../../ui/Button';
import { Tag } from '../../../ui/Tag';
import styles from './Facilitator.module.css';

interface Props {
  readonly assessment: string;
  readonly round: RoundNumber;
}

export function WallWindow({ assessment, round }: Props) {
  const t = useTextsOf(facilitatorTexts);
  const isThere = useHasOther('wall');
  const [blocked, setBlocked] = useState(false);
  const href = hrefOf({ page: 'workshop', assessment, slide: null, round });
  if (isThere) {
    return (
      <p>
        <Tag tone="ok">{t.onWall}</Tag>
      </p>
    );
  }
  const here = (
    <LinkButton variant="quiet" href={href}>
      {t.hereInstead}
    </LinkButton>
  );
  if (!canBeInStep()) {
    return (
      <div className={styles.window}>
        <p>{t.cannotBeInStep}</p>
        {here}
      </div>
    );
  }
  return (
    <div className={styles.window}>
      <div className={styles.buttons}>
        <Button
          variant="main"
          onClick={() =>
            setBlocked(
              window.open(`${location.pathname}${location.search}${href}`, '_blank', 'popup') === null,
            )
          }
        >
          {t.openWall}
        </Button>
        {here}
      </div>
      {blocked && (
        <p role="alert">
          {t.blocked}{' '}
          <a href={href} target="_blank" rel="noreferrer">
            {t.openWall}
          </a>
        </p>
      )}
    </div>
  );
}

/** What to do with the window, and how one is enough; as long as there is none. */
export function WallWindowHelp() {
  const t = useTextsOf(facilitatorTexts);
  const isThere = useHasOther('wall');
  return isThere || !canBeInStep() ? null : <p className={styles.muted}>{t.oneWindow}</p>;
}
