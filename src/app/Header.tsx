/** Logo, main menu, language and theme. */
import { useI18n } from '../i18n';
import { hrefOf, type Route } from '../state/route';
import { useAssessment } from '../state/selectors';
import { Logo } from '../ui/Logo';
import styles from './Header.module.css';
import { LanguageButton, ThemeMenu } from './HeaderTools';
import { NarrowMenu } from './NarrowMenu';

export interface MenuEntry {
  readonly name: string;
  readonly href: string;
  readonly current: boolean;
}

export function Header({ route }: { readonly route: Route }) {
  const { texts } = useI18n();
  const entries = useMenuEntries(route);
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <a className={styles.logo} href={hrefOf({ page: 'start' })}>
          <Logo />
          {texts.app.name}
        </a>
        <nav className={styles.nav} aria-label={texts.app.mainMenu}>
          {entries.map(({ name, href, current }) => (
            <a key={href} href={href} aria-current={current ? 'page' : undefined}>
              {name}
            </a>
          ))}
        </nav>
        <div className={styles.tools}>
          <LanguageButton />
          <ThemeMenu />
          <NarrowMenu entries={entries} />
        </div>
      </div>
    </header>
  );
}

/** The overview always; the pages of an assessment while one is open. */
function useMenuEntries(route: Route): readonly MenuEntry[] {
  const { texts } = useI18n();
  const t = texts.app;
  const id = 'assessment' in route ? route.assessment : '';
  const assessment = useAssessment(id);
  const overview = { name: t.overview, href: hrefOf({ page: 'start' }), current: route.page === 'start' };
  if (assessment === undefined) return [overview];
  return [
    overview,
    {
      name: t.answers,
      href: hrefOf({ page: 'responses', assessment: id }),
      current: ['responses', 'questions', 'review'].includes(route.page),
    },
    {
      name: t.results,
      href: hrefOf({ page: 'results', assessment: id, part: null, item: null }),
      current: route.page === 'results',
    },
    {
      name: t.recommendations,
      href: hrefOf({ page: 'recommendations', assessment: id }),
      current: route.page === 'recommendations',
    },
  ];
}
