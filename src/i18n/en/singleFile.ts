/** When Kommunespejl is one file that is opened from the device. */
import type { singleFile as da } from '../da/singleFile';

export const singleFile: typeof da = {
  notice: {
    what: 'You are using Kommunespejl as a file on your device.',
    safe: 'The answers lie in the browser and not in the file. Leave the file where it is. In Chrome and Edge, other HTML files that you open from the device can read what is stored.',
    keepsNothing:
      'The browser stores nothing for the file. What you write is gone when you close the tab. Try another browser.',
    more: 'Read what that means under',
    close: 'Close the message',
  },
  heading: 'When Kommunespejl is a single file',
  stored:
    'Here Kommunespejl is a file on your device. It fetches nothing from the internet. The answers lie in the browser and not in the file, so they do not come along when you pass the file on or copy it.',
  keeps: 'The browser stores what you write.',
  keepsNothing:
    'At present the browser stores nothing for the file. What you write is gone when you close the tab. Try another browser.',
  differs: 'Who else can read what is stored depends on the browser:',
  chromium:
    'Chrome, Edge and other browsers built on Chromium: all HTML files that you open from the device share one store. Another HTML file that you open can read, change and delete everything stored. So open only files that you trust. You can move and rename the file, and the answers are still there.',
  firefox:
    'Firefox: each file has a store of its own. If you move or rename the file, the list of self-assessments is empty. Put the file back under the same name, and the self-assessments are there again.',
  others: 'Safari and other browsers: the file has not been tried there. Some may store nothing for a file.',
  newVersion:
    'The file does not update itself. When you get a new version, put it in the place of the old one, in the same folder and under the same name. The answers are still there. Make a backup first.',
};
