/*
 * Runs before the first paint, before any other script. It sets what the style sheet needs to paint the right
 * thing at once (theme, language, whether this is the start page and whether there is a list to come), and it
 * answers a click that falls before the app has taken over: one on language or theme is kept, one on a link makes
 * way for the word that its page is on its way. A file of its own, since the page's policy allows no inline script.
 * The keys are those of src/storage/preferences.ts.
 */
(() => {
  const root = document.documentElement;
  const read = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const write = (key, value) => {
    try {
      localStorage.setItem(key, value);
    } catch {
      // Storage is blocked: the choice holds until the page is closed.
    }
  };
  const theme = read('kommunespejl.theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  if (read('kommunespejl.language') === 'en') root.lang = 'en';
  if (read('kommunespejl.returning') === '1') root.dataset.returning = '';
  const isElsewhere = ({ hash }) => /^#\/./.test(hash);
  if (isElsewhere(location)) root.dataset.elsewhere = '';

  // Asked for before the app is there to show it.
  const makeWay = (place) => root.toggleAttribute('data-coming', isElsewhere(place));
  addEventListener('hashchange', () => {
    if (!('live' in root.dataset)) makeWay(location);
  });

  // A script that cannot be fetched leaves the page without life: say so instead of showing nothing.
  addEventListener(
    'error',
    (event) => {
      if (!(event.target instanceof HTMLScriptElement) || 'live' in root.dataset) return;
      delete root.dataset.elsewhere;
      root.dataset.failed = '';
    },
    true,
  );

  addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || 'live' in root.dataset) return;
    const link = event.target.closest('a[href^="#"]');
    const opensBeside = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    // While it is busy with the page, the browser tells of the new address some frames later.
    if (link !== null && !opensBeside) makeWay(link);
    const control = event.target.closest('[data-early]');
    if (control === null) return;
    event.preventDefault();
    if (control.dataset.early === 'language') {
      root.lang = root.lang === 'en' ? 'da' : 'en';
      write('kommunespejl.language', root.lang);
    } else {
      const choice = control.dataset.choice;
      if (choice === 'system') delete root.dataset.theme;
      else root.dataset.theme = choice;
      write('kommunespejl.theme', choice);
    }
  });
})();
