/** Links to the parts of the page. */
import { useTextsOf } from '../../i18n';
import { resultsTexts } from '../../i18n/results';
import { hrefOf, type ResultsPart } from '../../state/route';
import styles from './ResultsPage.module.css';
import { showPart } from './showPart';

export function JumpLinks({ assessmentId }: { readonly assessmentId: string }) {
  const t = useTextsOf(resultsTexts);
  const link = (part: ResultsPart, text: string) => {
    const href = hrefOf({ page: 'results', assessment: assessmentId, part, item: null });
    return (
      <a
        href={href}
        onClick={() => {
          // An address that is there already changes nothing: whoever has scrolled away would stay there.
          if (location.hash === href) showPart(part, null);
        }}
      >
        {text}
      </a>
    );
  };
  return (
    <nav className={styles.jump} aria-label={t.jump}>
      {link('tal', t.published.title)}
      {link('svar', t.answers.title)}
    </nav>
  );
}
