import type { offline as da } from '../da/offline';

export const offline: typeof da = {
  newVersion: {
    waiting: {
      what: 'A new version of Kommunespejl is ready.',
      safe: 'You can go on working for as long as you like. When you switch, the page waits until answers and notes are saved and is then reloaded. Unfinished forms are emptied.',
      choose: 'Switch to the new version',
    },
    chosen: {
      what: 'The page switches as soon as the latest is saved.',
      safe: 'What you have written is still here.',
      takeBack: 'Do not switch yet',
    },
    elsewhere: {
      what: 'Another tab has switched to a new version of Kommunespejl.',
      safe: 'This tab is untouched, and you can finish what you are doing. Reload when it suits you. The page waits until answers and notes are saved. Unfinished forms are emptied.',
      reload: 'Reload this tab',
    },
    later: 'Later',
  },
  justReady: {
    what: 'Kommunespejl can now be used without a network.',
    more: 'Read more under',
    close: 'Close the message',
  },
  thisBrowser: {
    offline: 'Without a network',
    readiness: {
      unknown: 'Not ready yet.',
      preparing: 'Not ready yet. The browser is fetching the rest of the site.',
      removed: 'Deleted. The site is fetched and kept again the next time you open it in this browser.',
      ready: 'Ready. Everything works without a network too when you open the site in this browser.',
      failed:
        'Not ready. The browser could not fetch or keep the whole site. It tries again the next time you open it. As long as there is a network, everything works.',
    },
    impossible: {
      file: 'Ready. Here Kommunespejl is a file on your device and fetches nothing from the network.',
      single:
        'Not possible here. This edition is a single file that lies on a server. Save the file on the device and open it from there if it is to work without a network. What is stored does not move along.',
      insecure: 'Not possible at this address. See why below.',
      unsupported:
        'Not possible here. The browser does not offer it, or is set not to. A private window may be the reason. As long as there is a network, everything works.',
    },
    newVersions: 'New versions',
    versions: {
      isWatched:
        'The browser looks for new versions by itself when there is a network. It has found none newer than the one you are using.',
      byReload: 'The newest version comes when you reload the page.',
      byFile: 'A new version comes as a new file.',
    },
    asProgram: 'As an app',
    isInstalled: 'You are using Kommunespejl as an app on the device.',
    canBeInstalled:
      'Some browsers, such as Edge, Chrome and Safari, can install the site as an app on the device. This is done in the browser’s own menu.',
    insecure: {
      title: 'What is missing at this address',
      why: 'The site was fetched by http and not by https. Browsers therefore do not allow everything. Here the site cannot:',
      missing: [
        'work without a network',
        'be installed as an app that works without a network',
        'ask the browser to keep what is stored when space runs short',
        'lock a backup with a passphrase',
      ],
      rest: 'Everything else works, and answers are saved as usual. The IT department can remove these limits by putting the site at an address with https. What is stored belongs to the address and does not move along by itself.',
      unencrypted:
        'Without https, others on the network can see that the site is fetched, and change it on the way. The answers are not sent.',
    },
  },
};
