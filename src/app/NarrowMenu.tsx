/** The main menu folded into one button, for narrow pages; on a phone with language and theme in it. */
import { useI18n } from '../i18n';
import { Icon } from '../ui/Icon';
import { Menu, MenuLink } from '../ui/Menu';
import styles from './Header.module.css';
import { LanguageItem, ThemeItems } from './HeaderTools';
import type { MenuEntry } from './menuEntries';

export function NarrowMenu({ entries }: { readonly entries: readonly MenuEntry[] }) {
  const { texts } = useI18n();
  return (
    <div className={styles.narrow} data-main-menu="">
      <Menu label={texts.app.menu} icon={<Icon name="menu" />} showLabel>
        {entries.map(({ name, href, current }) => (
          <MenuLink key={href} href={href} current={current}>
            {name}
          </MenuLink>
        ))}
        <li className={styles.onlyTight}>
          <ul>
            <LanguageItem />
            <ThemeItems />
          </ul>
        </li>
      </Menu>
    </div>
  );
}
