/** Logo, main menu, language and theme. */
import { useI18n } from '../i18n';
import { hrefOf, type Route } from '../state/route';
import { Logo } from '../ui/Logo';
import styles from './Header.module.css';
import { LanguageButton, ThemeMenu } from './HeaderTools';
import { useMenuEntries } from './menuEntries';
import { NarrowMenu } from './NarrowMenu';

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
          <div className={styles.roomy}>
            <LanguageButton />
            <ThemeMenu />
          </div>
          <NarrowMenu entries={entries} />
        </div>
      </div>
    </header>
  );
}
