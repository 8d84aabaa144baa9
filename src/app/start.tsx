/** Takes over the prerendered start page where that is what is shown, else renders afresh. */
import { createRoot, hydrateRoot } from 'react-dom/client';
import { loadTexts } from '../i18n';
import { da } from '../i18n/da';
import { readPreferences } from '../state/preferences';
import { parseRoute } from '../state/route';
import { askBeforeLosing, followOtherTabs, loadSession } from '../state/session';
import { whenIdle } from '../state/whenIdle';
import { App } from './App';
import '../ui/tokens.css';
import '../ui/base.css';

export async function start(root: HTMLElement): Promise<void> {
  void loadSession();
  followOtherTabs();
  askBeforeLosing();
  const wanted = readPreferences().language;
  // Danish came with the app: it stands in where the other language cannot be fetched.
  const fetched = await loadTexts(wanted).catch(() => null);
  const language = fetched === null ? 'da' : wanted;
  const texts = fetched ?? da;
  const app = <App language={language} texts={texts} />;

  // The prerendered page is the Danish start page.
  if (language === 'da' && parseRoute(location.hash).page === 'start' && root.hasChildNodes()) {
    hydrateRoot(root, app);
  } else {
    root.replaceChildren();
    createRoot(root).render(app);
  }
  // From here on React answers the clicks that boot.js has kept.
  document.documentElement.dataset['live'] = '';
  whenIdle(() => {
    // Without them everything works all the same.
    import('./globalKeys').then(({ listenForGlobalKeys }) => listenForGlobalKeys()).catch(() => undefined);
  });
}
