/** Method and sources. The figures and the statements in it come from the pack, so that they cannot drift apart. */
import { useI18n } from '../../i18n';
import { methodDa } from '../../i18n/pages/method.da';
import { methodEn } from '../../i18n/pages/method.en';
import { hrefOf } from '../../state/route';
import { AboutPage } from './AboutPage';
import { PublishedFigures } from './PublishedFigures';
import { Statements } from './Statements';

const texts = { da: methodDa, en: methodEn };

/** Where the words are explained. */
function ToHelp() {
  const { texts } = useI18n();
  return (
    <p>
      <a href={hrefOf({ page: 'help' })}>{texts.app.help}</a>
    </p>
  );
}

export function MethodPage() {
  return (
    <AboutPage
      texts={texts}
      slots={{ 'published-figures': <PublishedFigures />, statements: <Statements />, 'to-help': <ToHelp /> }}
    />
  );
}
