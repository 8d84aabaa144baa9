import type { Texts } from '../da';

export const newAssessment: Texts['newAssessment'] = {
  title: 'New self-assessment',
  lead: 'Fill in the fields, and you can begin. What you write stays in your browser.',
  who: 'Who is it about?',
  municipality: 'A municipality',
  organisation: 'Another organisation',
  municipalityLabel: 'Municipality',
  municipalityHint: 'Type the first letters and choose from the list.',
  municipalityNone: (text) => `None of the 98 municipalities matches “${text}”.`,
  municipalityCount: (count) => (count === 1 ? '1 municipality matches.' : `${count} municipalities match.`),
  organisationLabel: 'Name of the organisation',
  titleLabel: 'Title',
  titleHint: 'So that you can recognise it, for example “Digital welfare, autumn 2026”.',
  titleSuggestion: (year) => `Digital welfare ${year}`,
  formLabel: 'Form',
  short: {
    title: 'Short',
    text: '14 questions, about 5 minutes. The themes Leadership and Coherence have two questions each.',
  },
  full: { title: 'Full', text: '26 questions, about 12 minutes. Four to six questions in each theme.' },
  respondent: 'Who answers?',
  respondentHint:
    'Are more people to answer? Begin with yourself, and add the others afterwards under Answers.',
  roleLabel: 'Your role',
  roleHint: 'The role stands in the list of responses, without the answers.',
  rolePlaceholder: 'Choose a role',
  departmentLabel: 'Department (optional)',
  departmentHint: 'For example Health and Care. Do not write people’s names.',
  begin: 'Begin answering',
  back: 'Overview',
  errors: {
    title: (count) =>
      count === 1 ? '1 piece of information is missing' : `${count} pieces of information are missing`,
    municipality: 'Choose one of the 98 municipalities from the list.',
    organisation: 'Write the name of the organisation.',
    assessmentTitle: 'Write a title.',
    form: 'Choose the short or the full form.',
    role: 'Choose the role that fits best.',
    tooLong: (longest) => `At most ${longest} characters.`,
  },
};
