/** Links to the parts of the page that there are. */
import type { ShownRound } from '../../domain/disclosure';
import { useTextsOf } from '../../i18n';
import { resultsTexts } from '../../i18n/results';
import { resultsParts } from '../../state/route';
import { PartLink } from './PartLink';
import styles from './ResultsPage.module.css';

export function JumpLinks({ view }: { readonly view: ShownRound }) {
  const t = useTextsOf(resultsTexts);
  return (
    <nav className={styles.jump} aria-label={t.jump}>
      {resultsParts
        .filter((part) => part !== 'uenighed' || view.round.kind !== 'own')
        .map((part) => (
          <PartLink key={part} part={part}>
            {t.parts[part]}
          </PartLink>
        ))}
    </nav>
  );
}
