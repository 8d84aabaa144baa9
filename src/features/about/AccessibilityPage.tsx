/** The accessibility statement: a template that whoever hosts the app completes. */
import { accessibilityDa } from '../../i18n/pages/accessibility.da';
import { accessibilityEn } from '../../i18n/pages/accessibility.en';
import { AboutPage } from './AboutPage';

const texts = { da: accessibilityDa, en: accessibilityEn };

export function AccessibilityPage() {
  return <AboutPage texts={texts} />;
}
