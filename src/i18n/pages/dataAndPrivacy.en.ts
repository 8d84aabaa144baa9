import type { Prose } from '../prose';

/** Data and privacy. Same sections and kinds of blocks as `dataAndPrivacy.da.ts`. */
export const dataAndPrivacyEn: Prose = {
  title: 'Data and privacy',
  lead: 'What you write in Kommunespejl stays in the browser on the device you use. The answers are not sent anywhere.',
  sections: [
    {
      id: 'stored',
      heading: 'What is stored, and where',
      blocks: [
        {
          kind: 'paragraph',
          text: 'The self-assessment is kept in the browser’s own database (IndexedDB) on this device. It holds:',
        },
        {
          kind: 'list',
          items: [
            'the name of the municipality or organisation and the title of the self-assessment',
            'which form of the questions you use, and the kind, threshold and dates of the rounds',
            'the participants’ answers, and when they were given, cleared and handed in',
            'the participants’ role and department, where given',
            'notes on the questions',
            'your decisions on recommendations',
          ],
        },
        {
          kind: 'paragraph',
          text: 'Your own choices (language, colour theme, single-letter keys, the assumed size of the groups, and how far you are in the tour) are kept in the browser’s localStorage. So is a mark that tells whether there is a self-assessment, the numbers of those deleted for good, and when something has been in the bin long enough, but nothing of what they held.',
        },
      ],
    },
    {
      id: 'not-sent',
      heading: 'What does not happen',
      blocks: [
        {
          kind: 'list',
          items: [
            'Answers and notes are not sent to any server.',
            'There is no account and no login.',
            'There are no cookies, no tracking and no visitor statistics.',
            'The site fetches nothing from third parties. Typeface, images and code come with the site itself.',
          ],
        },
        {
          kind: 'paragraph',
          text: 'The browser fetches the site itself from a server. Like other web servers it can record when the site is fetched and from which IP address. That is decided by the organisation that provides the site. The answers are not included.',
        },
      ],
    },
    {
      id: 'who-can-read',
      heading: 'Who can read it',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Anyone with access to the browser profile on this device can read what is stored. Kommunespejl asks for no password and does not encrypt what is stored. Those with access may be:',
        },
        {
          kind: 'list',
          items: [
            'others who use the device with the same user login',
            'the IT department, if it manages the device',
            'browser extensions that are allowed to read the content of pages',
            'other pages at the same web address (the same domain) as Kommunespejl',
          ],
        },
        {
          kind: 'paragraph',
          text: 'Lock the device when you leave it. Do not use a shared browser profile for a self-assessment that others must not read.',
        },
      ],
    },
    {
      id: 'controller',
      heading: 'Who is the data controller',
      blocks: [
        {
          kind: 'paragraph',
          text: 'The municipality or organisation is the data controller for what its employees and other participants write for it. The makers of Kommunespejl receive no answers.',
        },
        {
          kind: 'paragraph',
          text: 'Do not write names or other personal data in notes, whether of citizens or of colleagues. A role can also point to one particular person when the department is small. Think of that before you give both.',
        },
      ],
    },
    {
      id: 'confidential-rounds',
      heading: 'Confidential rounds',
      blocks: [
        {
          kind: 'paragraph',
          text: 'In a confidential round the site shows results only once the round is closed and has at least as many handed-in responses as the threshold requires. A question to which too many gave the same answer is not shown. Notes are not part of the results. The rules are given under Method and sources.',
        },
        {
          kind: 'list',
          items: [
            'The rules protect what is on the screen. The answers still lie in the browser on the device where the participants answered, and can be read there by someone who means to.',
            'The rules do not protect if participants tell each other what they answered.',
            'In large groups the answers are shown even when everyone gave the same answer.',
          ],
        },
        {
          kind: 'paragraph',
          text: 'So Kommunespejl says that responses are not shown one by one. Put it that way to the participants before they answer.',
        },
      ],
    },
    {
      id: 'forgetting',
      heading: 'When the browser forgets',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Kommunespejl has no copy anywhere else. Once the browser has deleted what is stored, Kommunespejl cannot bring it back. This happens when:',
        },
        {
          kind: 'list',
          items: [
            'someone clears the browser’s data for the site, for example along with history and cookies',
            'the site was opened in a private window and the window is closed',
            'the organisation has set the browser to delete data when it is closed, as is common on shared computers and in managed browsers',
            'Safari has been in use for seven days without your using the site, unless the site has been added to the home screen or the Dock',
            'the device is short of space and the browser makes room',
          ],
        },
        {
          kind: 'paragraph',
          text: 'So do not use a private window for a self-assessment that you want to keep. Ask the IT department whether the browser deletes data on closing. Save a backup once you have answered something you would not want to lose.',
        },
        {
          kind: 'paragraph',
          text: 'A site can ask the browser to keep what is stored, also when the device runs out of room. When the first answers have been saved, Kommunespejl asks by itself, if the browser can answer without asking you. In Firefox, use the button. The promise does not help in the first three cases on the list.',
        },
        { kind: 'slot', name: 'storage-kept' },
      ],
    },
    {
      id: 'backup',
      heading: 'Backup',
      blocks: [
        {
          kind: 'paragraph',
          text: 'A backup is a file that you save yourself. It holds the same as the database: all responses one by one, those of confidential rounds included, and all private notes. Anyone who gets hold of the file can read it, unless you lock it with a passphrase. If you forget the passphrase, nobody can open it.',
        },
        {
          kind: 'paragraph',
          text: 'Kommunespejl looks through the whole file before anything of it is stored, and shows what would happen. The file is read in the browser and not sent anywhere. When each self-assessment was last saved in a backup, and whether you want to be reminded of it, is in the browser’s localStorage.',
        },
        { kind: 'slot', name: 'backup' },
      ],
    },
    {
      id: 'this-browser',
      heading: 'This browser',
      blocks: [{ kind: 'slot', name: 'this-browser' }],
    },
    {
      id: 'clearing',
      heading: 'How to delete what is stored',
      blocks: [
        { kind: 'slot', name: 'storage-facts' },
        {
          kind: 'paragraph',
          text: 'A single self-assessment can be deleted on the start page. It then lies in the bin on the start page for at least 30 days and can be restored. After that it is deleted for good the next time Kommunespejl is open. You can also delete it for good yourself before that.',
        },
        {
          kind: 'paragraph',
          text: 'The button here deletes everything Kommunespejl has stored in this browser: all self-assessments with answers, notes and decisions, your own choices, and the page’s copy for use without a network. It cannot be undone. Afterwards the page looks whether anything is left and says what it found. Use it when you leave a shared computer.',
        },
        { kind: 'slot', name: 'clear-device' },
        {
          kind: 'paragraph',
          text: 'You can also delete data for the site in the browser’s own settings. The place is often called “Cookies and site data”. Then everything the site has stored goes, your own choices included.',
        },
        {
          kind: 'paragraph',
          text: 'Both apply only to this browser on this device. Answers given in another browser or on another device must be deleted there.',
        },
      ],
    },
  ],
};
