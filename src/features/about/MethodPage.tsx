/** Method and sources. The figures and the statements in it come from the pack, so that they cannot drift apart. */
import { methodDa } from '../../i18n/pages/method.da';
import { methodEn } from '../../i18n/pages/method.en';
import { AboutPage } from './AboutPage';
import { PublishedFigures } from './PublishedFigures';
import { Statements } from './Statements';

const texts = { da: methodDa, en: methodEn };

export default function MethodPage() {
  return (
    <AboutPage
      texts={texts}
      slots={{ 'published-figures': <PublishedFigures />, statements: <Statements /> }}
    />
  );
}
