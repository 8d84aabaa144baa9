import type { backup as danish } from '../da/backup';

export const backup: typeof danish = {
  title: 'Backup',
  lead: 'A backup is a file with your self-assessments. Keep it in a safe place, or open it in Kommunespejl in another browser or on another computer.',
  save: {
    title: 'Save a backup',
    empty: 'There are no self-assessments to save here yet.',
    which: 'What should the file hold?',
    everything: (count) =>
      count === 1
        ? 'Everything in this browser (1 self-assessment)'
        : `Everything in this browser (${count} self-assessments)`,
    inBin: (title) => `${title} (in the bin)`,
    holds: 'The file will hold:',
    readable: 'Anyone who gets hold of the file can read it.',
    readableText:
      'The answers and private notes of all respondents stand in it as plain text. Keep it only where others have no access, or lock it with a passphrase.',
    confidential:
      'The answers of confidential rounds can also be read one by one in the file. Use a passphrase if others could get hold of it.',
    lock: 'Lock the file with a passphrase',
    noCrypto:
      'The file cannot be locked with a passphrase here: the browser encrypts only on pages that begin with https.',
    passphrase: 'Passphrase',
    passphraseHint: (fewest) =>
      `At least ${fewest} characters, for example four random words. If you forget it, nobody can open the file.`,
    repeat: 'Repeat the passphrase',
    tooShort: (fewest) => `The passphrase must have at least ${fewest} characters.`,
    notSame: 'The two passphrases are not the same. Write them again.',
    action: 'Save backup',
    working: 'Making the file',
    done: (name) => `The file “${name}” has been handed to the browser.`,
    doneText: 'Find it among your downloads, and see that it lies where you want it.',
    failed: 'The file was not made.',
    failedText: 'Nothing has been changed. Try again, or save the self-assessments one at a time.',
    tooLarge: (size, most) =>
      `The file would be ${size} MB, and Kommunespejl opens files of ${most} MB at most.`,
    several: 'Several self-assessments',
  },
  last: {
    title: 'Latest backup',
    never: 'None yet',
    at: (date, time) => `${date} at ${time}`,
    newer: (count, shown) => (count === 1 ? '1 answer is newer' : `${shown} answers are newer`),
    nothingNewer: 'No answers are newer',
    remind: 'Remind me to save',
    on: 'On',
    off: 'Off',
    remindHint: (count) =>
      `The overview reminds you when more than ${count} answers are newer than the latest backup.`,
    reminderInTab: 'Kommunespejl remembers when the file was made, but cannot see whether it is still there.',
  },
  open: {
    title: 'Open a file',
    drop: 'Drop a file here, or',
    choose: 'Choose a file',
    hint: 'The name of the file ends in .kommunespejl.json. You see what it holds before anything is changed.',
    reading: 'Reading the file',
    one: 'Choose one file at a time.',
  },
  locked: {
    title: 'The file is locked with a passphrase',
    text: 'Write the passphrase the file was saved with. Capitals, small letters and spaces count.',
    label: 'Passphrase',
    action: 'Unlock',
    working: 'Unlocking',
    cancel: 'Close the file',
    missing: 'Write the passphrase.',
    wrong: 'The passphrase does not fit. The file is whole, so try again.',
  },
  facts: {
    assessments: (count) => (count === 1 ? '1 self-assessment' : `${count} self-assessments`),
    examples: (count) => (count === 1 ? 'of these 1 example' : `of these ${count} examples`),
    deleted: (count) => `of these ${count} in the bin`,
    responses: (count, shown) => (count === 1 ? '1 response' : `${shown} responses`),
    handedIn: (count, shown) => (count === 1 ? '1 is handed in' : `${shown} are handed in`),
    answers: (count, shown) => (count === 1 ? '1 answer' : `${shown} answers`),
    notes: (count, shown) => (count === 1 ? '1 private note' : `${shown} private notes`),
    rounds: (count) => (count === 1 ? '1 round' : `${count} rounds`),
    confidential: (count) => (count === 1 ? '1 confidential round' : `${count} confidential rounds`),
  },
  preview: {
    title: (name) => `What the file holds: ${name}`,
    saved: (date, time) => `Saved ${date} at ${time}.`,
    nothingYet: 'Nothing has been changed yet.',
    empty: 'The file is whole, but there are no self-assessments in it.',
    changed: (date) => `last changed ${date}`,
    standing: {
      new: 'It is not here.',
      same: 'It is here already, and the same to the last answer.',
      older: 'It is here already. All of the file is in it, and here is more or newer.',
      mergeable: 'It is here, but the two are not alike.',
      idsTaken:
        'The responses of the file have the same numbers as responses to another self-assessment here. Those are not written over.',
      unreadableHere:
        'Some of what is stored here cannot be read, and is not written over. Save it as a file and delete it before you bring in the self-assessment.',
    },
    conflict: {
      'other-assessment': 'Here is another self-assessment with the same number. They cannot be merged.',
      'rounds-differ': 'It is here, but the rounds have gone different ways. They cannot be merged.',
      'round-closed':
        'It is here, but a round is closed and the answers in it are not the same. A closed round is not changed.',
      sealed:
        'It is here, but a response has been handed in to a confidential round and is another one in the file. It is not changed.',
      'two-own-responses': 'It is here with another response. An own round has only one.',
    },
    gains: {
      responses: (count, shown) =>
        count === 1
          ? '1 response is in the file alone and is added.'
          : `${shown} responses are in the file alone and are added.`,
      fromFile: (count, shown) =>
        count === 1
          ? '1 answer or note is newer in the file and comes in.'
          : `${shown} answers and notes are newer in the file and come in.`,
      kept: (count, shown) =>
        count === 1
          ? '1 answer or note is newer here and stays.'
          : `${shown} answers and notes are newer here and stay.`,
      rest: 'The answers are the same. Title, rounds or decisions are newer in the file.',
    },
    inBin: 'It lies in the bin here. If you bring it in, it is back on the list.',
    deletedInFile: 'It was in the bin when the file was made.',
    otherQuestions: (version) =>
      `It was answered with another version of the questions (${version}). The answers are brought in unchanged and shown at the questions of this version.`,
    choose: (title) => `What should happen to “${title}”?`,
    ways: {
      restore: { title: 'Bring in', text: 'It comes onto the list as it is in the file.' },
      merge: {
        title: 'Merge',
        text: 'All responses of both are gathered. For each answer, the one given last holds.',
      },
      takeOut: { title: 'Take out', text: 'It is back on the list.' },
      copy: {
        title: 'Keep both',
        text: 'The version in the file comes onto the list beside the one that is here.',
      },
      skip: { title: 'Skip', text: 'Nothing is changed.' },
    },
    copyOf: (title, date) => `${title} (from file, ${date})`,
    twoVersions:
      'Two versions of the same confidential round can together give away what one person answered. Keep both only if you need to.',
    act: (count) => (count === 1 ? 'Bring in 1 self-assessment' : `Bring in ${count} self-assessments`),
    actNothing: 'Choose at least one to bring in.',
    cancel: 'Cancel',
    working: 'Bringing in',
  },
  restored: {
    title: 'The file has been brought in.',
    restored: (count) =>
      count === 1 ? '1 self-assessment is new here.' : `${count} self-assessments are new here.`,
    merged: (count) =>
      count === 1 ? '1 self-assessment is merged.' : `${count} self-assessments are merged.`,
    copied: (count) =>
      count === 1
        ? '1 self-assessment lies beside the one that was here.'
        : `${count} self-assessments lie beside those that were here.`,
    toOverview: 'Go to the overview',
    undo: 'Undo',
    undone: 'It is undone. All is as it was before the file was brought in.',
  },
  notRestored: {
    what: 'The file was not brought in.',
    notUndone: 'It was not undone.',
    safe: 'Nothing has been changed.',
    unsaved: 'Something on the page is not saved yet. Have it saved first, and then try again.',
    storage: 'The browser could not write it down. Free some space or reload the page, and try again.',
    unreadable:
      'Some of what is stored here cannot be read, and is not written over. Save it as a file and delete it first.',
    'changed-meanwhile':
      'The self-assessment has been changed since, perhaps in another tab. Open the file again to see what it now holds beside what is here.',
  },
  refused: {
    what: (name) => `“${name}” cannot be opened.`,
    safe: 'Nothing has been changed.',
    where: (path) => `Place in the file: ${path}`,
    reasons: {
      empty: {
        why: 'The file is empty.',
        todo: 'Find the file that was saved, or save a new backup on the other computer.',
      },
      'too-large': {
        why: (size, most) => `The file is ${size} MB. Kommunespejl opens ${most} MB at most.`,
        todo: 'A backup is far smaller. See whether it is the right file.',
      },
      'not-readable': {
        why: 'The browser could not read the file.',
        todo: 'Perhaps it has been moved or deleted. Put it on this computer, and choose it again.',
      },
      'not-text': {
        archive: 'It is a packed file or a document.',
        pdf: 'It is a PDF file.',
        picture: 'It is a picture.',
        'utf-16': 'The file is saved in another character set than UTF-8, probably by another program.',
        other: 'The file is not text in UTF-8.',
        todo: 'Choose a file whose name ends in .kommunespejl.json. If it is packed, unpack it first.',
      },
      'not-json': {
        page: 'It is a web page. Perhaps a login page was saved instead of the file.',
        other: 'The file is not JSON, as a backup is.',
        todo: 'Fetch the file again, or choose another.',
      },
      'cut-off': {
        why: 'The file ends too early. It has probably not been copied whole.',
        todo: 'Copy it again, or use an earlier backup.',
      },
      'too-deep': {
        why: (most) => `The file has more than ${most} levels within each other. No backup has that.`,
        todo: 'The file was not made by Kommunespejl. Choose another.',
      },
      'too-many': {
        why: (most) => `There are more than the ${most} there may be.`,
        todo: 'The file was not made by Kommunespejl, or it has been changed. Choose another.',
      },
      'forbidden-key': {
        why: (key) =>
          `The file holds the name “${key}”, which no backup has and which can be used for attacks.`,
        todo: 'Do not open the file before you know where it comes from.',
      },
      'other-file': {
        pack: 'It is a set of questions, not a backup.',
        emergency:
          'It is a file that an earlier version saved when the browser could not store. It cannot be brought in.',
        record: 'It is a single record that could not be read, not a backup.',
        unknown: 'It is a JSON file, but not a backup from Kommunespejl.',
        todo: 'Choose a file whose name ends in .kommunespejl.json.',
      },
      'newer-format': {
        why: (version) => `The file was saved by a newer version of Kommunespejl (format ${version}).`,
        todo: 'Reload the page to get the newest version, and try again.',
      },
      'wrong-field': {
        missing: 'A field is missing.',
        type: 'A field holds something of another kind than it should.',
        'too-long': 'A text is longer than it may be.',
        value: 'A field has a value that it cannot have.',
        todo: 'The file has been changed, or it was not made by Kommunespejl. Use another backup.',
      },
      'duplicate-id': {
        why: (id) => `The number “${id}” stands there twice.`,
        todo: 'The file has been changed, or it was not made by Kommunespejl. Use another backup.',
      },
      dangling: {
        why: (id) => `A response belongs to “${id}”, which is not in the file.`,
        todo: 'The file has been changed, or it was not made by Kommunespejl. Use another backup.',
      },
      'other-pack': {
        why: (pack) => `The answers belong to other questions (“${pack}”) than those this version asks.`,
        todo: 'Open the file in the version of Kommunespejl that asks those questions.',
      },
      iterations: {
        why: (iterations, least, most) =>
          `The file asks for ${iterations} repetitions when the passphrase is converted. Kommunespejl takes from ${least} to ${most}.`,
        todo: 'The file has been changed, or it was not made by Kommunespejl. Use another backup.',
      },
      damaged: {
        why: 'The file is damaged: it is not as it was when it was saved. This has nothing to do with the passphrase.',
        todo: 'Copy the file again, or use an earlier backup.',
      },
      'no-crypto': {
        why: 'The file is locked, and the browser cannot unlock it here: it does so only on pages that begin with https.',
        todo: 'Open Kommunespejl at an address with https, or save the backup again without a passphrase.',
      },
    },
  },
};
