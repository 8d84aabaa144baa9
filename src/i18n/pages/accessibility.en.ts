import type { Prose } from '../prose';

/**
 * Accessibility statement: a template that the hosting organisation completes; what it must fill in stands
 * in square brackets. Same sections and kinds of blocks as `accessibility.da.ts`.
 */
export const accessibilityEn: Prose = {
  title: 'Accessibility statement',
  lead: 'This is a template. The organisation that provides Kommunespejl must fill in what stands in square brackets.',
  sections: [
    {
      id: 'template',
      heading: 'About the template',
      blocks: [
        {
          kind: 'paragraph',
          text: 'The template follows the structure of the Danish accessibility statement and is a basis to build on. It is not itself a statement. Danish public bodies issue the statement in WAS-Tool, provided by the Danish Agency for Digital Government (Digitaliseringsstyrelsen), and update it at least once a year. The rules are at digst.dk.',
        },
      ],
    },
    {
      id: 'scope',
      heading: 'Which website the statement covers',
      blocks: [
        {
          kind: 'paragraph',
          text: '[Name of the organisation] is committed to making the website accessible in accordance with the Danish act on the accessibility of public bodies’ websites and mobile applications.',
        },
        {
          kind: 'paragraph',
          text: 'The statement covers Kommunespejl, version [version], at [web address], in both Danish and English.',
        },
      ],
    },
    {
      id: 'status',
      heading: 'Compliance status',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Kommunespejl is built to follow WCAG 2.2 at level AA. It has been tested automatically with the tool axe and in tests where everything is operated by keyboard alone.',
        },
        {
          kind: 'paragraph',
          text: 'It has not been assessed by an independent party. Nor has it been tested with users of screen readers, magnification, voice control or other assistive technology. We therefore do not say that the website complies fully.',
        },
        {
          kind: 'paragraph',
          text: 'The organisation assesses the website itself against the standard EN 301 549 and states the status: [complies fully with the standard / complies partly with the standard / does not comply with the standard].',
        },
      ],
    },
    {
      id: 'limitations',
      heading: 'Known limitations',
      blocks: [
        {
          kind: 'list',
          items: [
            'There may be faults that automatic tests and keyboard tests do not find, because users of assistive technology have not taken part.',
            'A figure cannot be explored part by part with a screen reader. What it shows is given in a sentence and in a table beside it.',
            'Wide tables must be scrolled sideways in their own region on a narrow screen.',
            'The site works only with JavaScript turned on.',
            'The content is not available in sign language or in an easy-to-read version.',
            'The source article is not part of the website. It is in Danish, and its accessibility has not been assessed here.',
          ],
        },
        {
          kind: 'paragraph',
          text: '[Other content that is not accessible, with the reason, an alternative and the date by which it will be put right.]',
        },
      ],
    },
    {
      id: 'preparation',
      heading: 'How the statement was prepared',
      blocks: [
        {
          kind: 'paragraph',
          text: 'The makers of Kommunespejl wrote the template from their own tests of the pages: automatic tests with axe, and tests by keyboard. Automatic tests find only some of the possible faults.',
        },
        {
          kind: 'terms',
          items: [
            {
              term: 'The organisation’s assessment',
              text: '[Who assessed the website, how and when.]',
            },
            { term: 'Statement prepared', text: '[Date.]' },
            { term: 'Statement last updated', text: '[Date.]' },
          ],
        },
      ],
    },
    {
      id: 'contact',
      heading: 'Contact',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Write or call us if you meet content that you cannot use, or if you need it in another form. Do not include confidential or sensitive information in your message.',
        },
        {
          kind: 'terms',
          items: [
            { term: 'Organisation and unit', text: '[Name of the organisation and the unit responsible.]' },
            { term: 'Email', text: '[Email address.]' },
            { term: 'Telephone', text: '[Telephone number and opening hours.]' },
          ],
        },
      ],
    },
    {
      id: 'enforcement',
      heading: 'Enforcement',
      blocks: [
        {
          kind: 'paragraph',
          text: 'The Danish Agency for Digital Government (Digitaliseringsstyrelsen) monitors that public bodies comply with the act. Contact the organisation above first. If you get no answer within a reasonable time, or are not satisfied with it, you can turn to the agency. Its contact details are at digst.dk.',
        },
      ],
    },
  ],
};
