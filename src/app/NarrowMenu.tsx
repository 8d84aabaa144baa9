/** The main menu folded into one button, for narrow pages. */
import { useI18n } from '../i18n';
import { Icon } from '../ui/Icon';
import { Menu, MenuLink } from '../ui/Menu';
import styles from './Header.module.css';
import type { MenuEntry } from './menuEntries';

export function NarrowMenu({ entries }: { readonly entries: readonly MenuEntry[] }) {
  const { texts } = useI18n();
  return (
    <div className={styles.narrow}>
      <Menu label={texts.app.menu} icon={<Icon name="menu" />} showLabel>
        {entries.map(({ name, href, current }) => (
          <MenuLink key={href} href={href} current={current}>
            {name}
          </MenuLink>
        ))}
      </Menu>
    </div>
  );
}
