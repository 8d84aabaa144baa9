/** Takes over the prerendered start page where that is what is shown, else renders afresh. */
import { createRoot, hydrateRoot } from 'react-dom/client';
import { da } from '../i18n/da';
import { readPreferences } from '../state/preferences';
import { parseRoute } from '../state/route';
import { askBeforeLosing, followOtherTabs, loadSession } from '../state/session';
import { whenIdle } from '../state/whenIdle';
import { App } from './App';
import { loadLanguage } from './loadLanguage';
import '../ui/tokens.css';
import '../ui/base.css';

export async function start(root: HTMLElement): Promise<void> {
  const read = loadSession();
  followOtherTabs();
  askBeforeLosing();
  const wanted = readPreferences().language;
  // Danish came with the app: it stands in where the other language cannot be fetched.
  const fetched = await loadLanguage(wanted).catch(() => null);
  const language = fetched === null ? 'da' : wanted;
  const texts = fetched ?? da;
  const app = <App language={language} texts={texts} />;

  const isStart = parseRoute(location.hash).page === 'start';
  // Other pages show what is stored: drawn once, with it, and not first without. A database that another tab holds
  // must not keep the page away.
  if (!isStart) await Promise.race([read, new Promise((late) => setTimeout(late, 1000))]);

  // The prerendered page is the Danish start page.
  if (language === 'da' && isStart && root.hasChildNodes()) {
    hydrateRoot(root, app);
  } else {
    root.replaceChildren();
    createRoot(root).render(app);
  }
  // From here on React answers the clicks that boot.js has kept.
  document.documentElement.dataset['live'] = '';
  // On the way to the first question the line is the reader's. The single file fetches nothing.
  const isOnTheWay =
    import.meta.env.MODE !== 'single' && /^(start|new)$/.test(parseRoute(location.hash).page);
  setTimeout(
    whenIdle,
    isOnTheWay ? 6000 : 0,
    // Without it everything works all the same.
    () => import('./later').then(({ startLater }) => startLater()).catch(() => undefined),
  );
}
