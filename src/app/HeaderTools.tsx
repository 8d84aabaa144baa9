/**
 * Language and theme. `data-early` marks what boot.js answers as long as the app has not taken over, so that a
 * click in the first moment is not lost.
 */
import { useI18n } from '../i18n';
import { setLanguage, setTheme, type Theme, usePreferences } from '../state/preferences';
import { Icon } from '../ui/Icon';
import { Menu, MenuItem } from '../ui/Menu';
import styles from './Header.module.css';

export function LanguageButton() {
  const { texts, language } = useI18n();
  const other = language === 'da' ? 'en' : 'da';
  return (
    <button
      type="button"
      className={styles.tool}
      lang={other}
      data-early="language"
      onClick={() => setLanguage(other)}
    >
      {texts.app.otherLanguage}
    </button>
  );
}

const themes: readonly (Theme | null)[] = [null, 'light', 'dark'];

export function ThemeMenu() {
  const { texts } = useI18n();
  return (
    <Menu label={texts.app.theme.label} icon={<Icon name="theme" />}>
      <ThemeItems />
    </Menu>
  );
}

export function ThemeItems() {
  const { texts } = useI18n();
  const chosen = usePreferences(({ theme }) => theme);
  const t = texts.app.theme;
  return themes.map((theme) => (
    <MenuItem
      key={theme}
      chosen={theme === chosen}
      data-early="theme"
      data-choice={theme ?? 'system'}
      onChoose={() => setTheme(theme)}
    >
      {t[theme ?? 'system']}
    </MenuItem>
  ));
}

export function LanguageItem() {
  const { texts, language } = useI18n();
  const other = language === 'da' ? 'en' : 'da';
  return (
    <MenuItem lang={other} data-early="language" onChoose={() => setLanguage(other)}>
      {texts.app.otherLanguage}
    </MenuItem>
  );
}
