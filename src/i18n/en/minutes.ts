import type { minutes as da } from '../da/minutes';

export const minutes: typeof da = {
  title: 'Minutes of the workshop',
  held: (date) => `Held ${date}`,
  notHeld: 'The workshop has not begun yet.',
  guide: 'The figures are about those who answered, and are a guide only.',
  subject: (name) => `Minutes of workshop, ${name}`,
  who: 'Who has answered',
  voters: { counted: (count) => `${count} could vote`, 'one-by-one': (count) => `${count} voted` },
  decisions: 'What you have decided',
  decision: (title, owner, due, step) =>
    `${title}. Owner: ${owner}. By: ${due}.${step === '' ? '' : ` First step: ${step}`}`,
  noOwner: 'nobody yet',
  noDecisions: 'Nothing has been decided.',
  votes: 'The vote',
  voted: (title, dots, tied) => `${title}: ${dots}${tied ? ' (tied)' : ''}`,
  noVote: 'There was no vote.',
  guesses: 'The room’s guesses',
  truth: { published: 'Published', own: 'The answers' },
  guessed: (about, guess, whose, truth) =>
    truth === null ? `${about}: ${guess}` : `${about}: ${guess}. ${whose}: ${truth}`,
  noGuesses: 'Nobody guessed.',
  parked: 'Parked for later',
  noParked: 'Nothing is parked.',
  slides: 'The slides on the wall',
  print: 'Print',
  copy: 'Copy as text',
  copied: 'The minutes have been copied. Paste them into an e-mail.',
  notCopied: 'The browser does not let the page copy. Mark the text below and copy it yourself.',
  mail: 'Write an e-mail',
  tooLong: 'The minutes are too long to open in an e-mail. Copy them instead.',
  back: 'Back to the facilitator’s window',
};
