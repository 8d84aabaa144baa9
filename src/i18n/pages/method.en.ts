import type { Prose } from '../prose';

/** Method and sources. Same sections and kinds of blocks as `method.da.ts`; quoted words stay Danish. */
export const methodEn: Prose = {
  title: 'Method and sources',
  lead: 'This page tells where the published figures come from, what they can be used for, and how Kommunespejl calculates, shows and chooses.',
  sections: [
    {
      id: 'source',
      heading: 'The source',
      blocks: [
        {
          kind: 'paragraph',
          text: 'All published figures come from one article in Danish from DANSK IT, on IT i praksis® 2016 (Rambøll and DANSK IT). The survey is from 2016. The article itself bears no date. Kommunespejl has added no other figures.',
        },
        {
          kind: 'quote',
          text: 'De bedste digitale kommuner får borgerne og medarbejderne med',
          who: 'The title of the article, DANSK IT. In English: “The best digital municipalities bring citizens and employees along”',
        },
        { kind: 'slot', name: 'published-figures' },
        {
          kind: 'paragraph',
          text: 'Some words matter for how a figure can be read. We quote those word for word, in Danish. The rest is put in our own words.',
        },
        {
          kind: 'quote',
          text: 'benhårdt fokus',
          who: 'The article, on municipalities and improving employees’ competences in welfare technology in the coming year (K1). In English: “rock-hard focus”',
        },
        {
          kind: 'quote',
          text: 'de dårligst digitaliserede kommuner',
          who: 'The article, on the municipalities of which the 29% is a share (K1). In English: “the least well digitalised municipalities”',
        },
        {
          kind: 'quote',
          text: 'i høj eller i nogen grad',
          who: 'The article, on the answers counted in the figure about involving users and citizens (B1). In English: “to a high or to some degree”',
        },
        {
          kind: 'quote',
          text: 'lægger vægt på',
          who: 'The article, on heads of IT in municipalities and regions and how they see employee involvement in developing specific solutions (M1). In English: “give weight to”',
        },
        {
          kind: 'quote',
          text: 'i høj grad sandsynligt',
          who: 'A chief consultant of Rambøll, quoted in the article, on how citizens are involved. In English: “to a high degree likely”',
        },
        {
          kind: 'paragraph',
          text: 'The article quotes the managing director of DANSK IT and a chief consultant of Rambøll. What they say is their own. Kommunespejl does not give it as a result of the survey.',
        },
      ],
    },
    {
      id: 'what-the-figures-are',
      heading: 'What the figures are, and what they are not',
      blocks: [
        {
          kind: 'list',
          items: [
            'K1 gives shares of municipalities: 100% of those rated best practice in their use of IT, and 29% of “the least well digitalised municipalities”.',
            'B1 is 86% of the heads of IT in best-practice organisations and 14% of the worst-practice organisations. These are organisations, not only municipalities.',
            'M1 gives shares of heads of IT in municipalities and regions: 34% in 2015 and 64% in 2016. There is neither a best nor a worst group here.',
            'Your own figures are shares of the participants in your round.',
          ],
        },
        {
          kind: 'paragraph',
          text: 'A share of participants is not the same as a share of municipalities, organisations or heads of IT. Use the figures to start a conversation, not as a place in a ranking. They are from 2015 and 2016 and do not show how things stand today.',
        },
        {
          kind: 'paragraph',
          text: 'If the round has only one response and it is from a head of IT, we say at B1 and M1 that the figure too rests on the answers of heads of IT. Otherwise we say whom the figure is about, and that yours is about participants.',
        },
      ],
    },
    {
      id: 'not-stated',
      heading: 'What the article does not say',
      blocks: [
        {
          kind: 'list',
          items: [
            'How many municipalities, organisations and heads of IT there are in the groups.',
            'How the best and the worst group were chosen.',
            'How the questions were put, and which answer categories lie behind the figures for K1 and M1.',
            'Figures for the best and the worst group on employee involvement, leadership and coherence.',
            'How things stand today.',
            'Whether one thing causes another.',
          ],
        },
        {
          kind: 'paragraph',
          text: 'We do not guess at any of this. A difference between the best and the worst group does not show what the difference is due to.',
        },
      ],
    },
    {
      id: 'our-reading',
      heading: 'The tool’s reading',
      blocks: [
        {
          kind: 'paragraph',
          text: 'For B1 the article says which answers count: to a high degree and to some degree. For K1 and M1 the choice is ours. The other reading always stands beside it, so that you can see what the choice means for your figure.',
        },
        {
          kind: 'terms',
          items: [
            {
              term: 'K1',
              text: 'Only “to a high degree” counts. We read “rock-hard” as the top step of the scale. Beside it stands what the figure is when “to some degree” counts too.',
            },
            {
              term: 'M1',
              text: '“To a high degree” and “to some degree” count. We read “give weight to” as both steps. Beside it stands what the figure is when only “to a high degree” counts.',
            },
          ],
        },
      ],
    },
    {
      id: 'statements',
      heading: 'The questions',
      blocks: [
        {
          kind: 'paragraph',
          text: 'There are 26 questions in five themes. The short form has 14 of them. The questions were written for Kommunespejl; they are not the survey’s own. Where a question goes beyond the article, it is marked “professional judgement”.',
        },
        { kind: 'slot', name: 'statements' },
        {
          kind: 'paragraph',
          text: 'Only K1, M1 and B1 are held against a published figure. The themes Leadership (L) and Coherence (S) have no published figures.',
        },
      ],
    },
    {
      id: 'calculations',
      heading: 'How we calculate',
      blocks: [
        {
          kind: 'terms',
          items: [
            {
              term: 'The answers',
              text: '“To a high degree” is 3, “to some degree” 2, “to a lesser degree” 1 and “not at all” 0. “Don’t know” and unanswered questions are counted and shown, but they never get a number and are part of neither a share nor a score.',
            },
            {
              term: 'Share',
              text: 'The answers that count in the published figure, divided by all scored answers to the question.',
            },
            {
              term: 'Interval',
              text: 'A 95% interval by Wilson’s method of 1927, with z = 1.96. When k of n answers count, and p = k/n, the centre is (p + z²/2n) / (1 + z²/n), and it reaches z · √(p(1 − p)/n + z²/4n²) / (1 + z²/n) to either side. If 8 of 11 answers count, for example, the share is 73% and the interval runs from 43 to 90%.',
            },
            {
              term: 'What the interval shows',
              text: 'How great the uncertainty would be if the participants had been drawn at random from all who could have been asked. They seldom are, so the interval is only a guide. It allows for the answers being few, not for who was asked.',
            },
            {
              term: 'Nearer one group’s figure',
              text: 'We say that the whole interval lies nearer the best or the worst group’s figure only when it lies on that side of the middle between the two figures. The middle is 64.5% for K1 and 50% for B1. That does not make you part of the group. When the whole interval lies above the best or below the worst group’s figure, we say so. Otherwise we say that it is too wide to say which group’s figure you are nearest. M1 has no groups, so nothing is said of this there.',
            },
            {
              term: 'Score of a question',
              text: 'The mean of the scored answers, where “to a high degree” is 100, “to some degree” 67, “to a lesser degree” 33 and “not at all” 0 (the step divided by 3 and multiplied by 100).',
            },
            {
              term: 'Theme score',
              text: 'First we work out a score for each response: the mean of its scored answers in the theme. At least 60% of the theme’s questions in the form you use must have a scored answer. The theme score of the round is the mean of the responses’ scores, so that each response counts once. A theme with fewer than three questions in the form gets no score. That is so for Leadership and Coherence in the short form. The theme score stands in the theme profile on a scale of its own with no published figures, and it settles the order when two recommendations have the same need. There is no total score.',
            },
            {
              term: 'Band',
              text: 'Below 40: Early. From 40: Under way. From 65: Well under way. From 85: Strong. The bands are this tool’s own and go by the score as it is printed, rounded to a whole number. They say how the answers lie on the scale, and nothing about other municipalities.',
            },
            {
              term: 'Difference between groups',
              text: 'The share that answers to a high or to some degree in one group, minus the share in the other, in percentage points. There must be at least five scored answers in each of the two groups. The interval is a 95% interval by Newcombe’s method 10 of 1998, which builds on Wilson’s intervals for the two shares. It shows how great the uncertainty would be if the participants had been drawn at random and answered independently of each other. If it goes below 0, the answers cannot show who answers higher. With 26 questions some differences will be large by chance.',
            },
            {
              term: 'Agreement',
              text: 'Van der Eijk’s A of 2001. It runs from −1 to 1: 1 when all answer alike, 0 when the answers are spread evenly over the four steps, and −1 when they stand in two camps, half at each end of the scale. “Don’t know” and unanswered are not counted. It is shown only in confidential rounds, and only where there are at least five scored answers. Agreement says how alike the answers are. It does not say whether they are high or low, nor whether they are right.',
            },
            {
              term: 'What if there were N',
              text: 'The article does not say how many are in the groups. If the reader chooses a number N, we work out Wilson’s interval for k of N, where k is the published share times N, rounded to a whole number. The interval is hatched and labelled as the reader’s assumption. It is off until the reader turns it on.',
            },
          ],
        },
        {
          kind: 'paragraph',
          text: 'How much we show beside a published figure depends on how many answers there are:',
        },
        {
          kind: 'list',
          items: [
            'One response in the round: words. We say what the answer is, and whether it is among those that the figure counts.',
            'Several responses, but fewer than five scored answers to the question: counts, for example 2 of 3. No percentage.',
            'Five or more scored answers: a share with counts and interval.',
          ],
        },
      ],
    },
    {
      id: 'rounds',
      heading: 'Three kinds of round',
      blocks: [
        {
          kind: 'terms',
          items: [
            {
              term: 'Own',
              text: 'The round has one response. Whoever gave it can see all of it at any time.',
            },
            {
              term: 'Open',
              text: 'A few people answer around a table. They are told before they answer that the others can recognise their answers. Figures can be seen at any time: counts from two responses, shares from five scored answers.',
            },
            {
              term: 'Confidential',
              text: 'The default as soon as more than one person answers. Results can be seen once the round is closed, and then it takes no more responses. Responses are not shown one by one.',
            },
          ],
        },
        {
          kind: 'paragraph',
          text: 'Everyone is told which kind of round it is before they answer. Only an own round can become open or confidential, and then its first participant is told. An open or confidential round cannot change.',
        },
        {
          kind: 'paragraph',
          text: 'When a round is closed, you can start a new one in the same self-assessment. It has the same questions and no responses. If you start a new round after an own round, the own round is closed. Earlier rounds stay as they are and can be chosen under Results and Recommendations.',
        },
      ],
    },
    {
      id: 'small-groups',
      heading: 'When few have answered in a confidential round',
      blocks: [
        {
          kind: 'paragraph',
          text: 'A confidential round has a threshold: the number of responses it must have. It is five unless you choose another number, of at least three, when the round becomes confidential. After that it is fixed. These rules hold:',
        },
        {
          kind: 'list',
          items: [
            'With fewer responses than the threshold, the round cannot be closed and no results are shown. The page says how many are missing. You can see your own response until it is handed in.',
            'A question is not shown when the round has fewer responses than twice the threshold and all or all but one chose exactly the same answer. “Don’t know” and unanswered count as answers here.',
            'The round can be broken down in one way, by role group or by department. It is chosen before the round is closed and cannot be changed. There are no other filters.',
            'Groups that reach the threshold stand alone. The others are put together, and if together they do not reach the threshold, the smallest of the large groups joins them. If that leaves fewer than two groups, only figures for the whole round are shown.',
            'If all or all but one in a group chose exactly the same answer to a question, and the group is smaller than twice the threshold, the question is not broken down by group. If the figure for the whole round would tell which group it is, the question is not shown at all.',
            'A theme score rests only on questions that can be shown, and these must be at least 60% of the theme’s. The others count as unanswered. At least as many responses as the threshold must have a score. It is shown by group only where that is so in every group, and where in each group either none or at least as many as the threshold lack a score.',
            'Only questions that can be shown can call for a recommendation.',
          ],
        },
        {
          kind: 'paragraph',
          text: 'Two things are not covered. Participants who tell each other what they answered can work out something about the others. And if everyone gave the same answer in a round of at least twice the threshold, it can be seen what each of them answered.',
        },
        {
          kind: 'paragraph',
          text: 'The rules are for what the page shows. The answers themselves lie in the browser on the device where the participants answered, and can be read there by someone who means to. So we promise no more than that responses are not shown one by one.',
        },
      ],
    },
    {
      id: 'recommendations',
      heading: 'How recommendations are chosen and ordered',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Each recommendation belongs to certain questions. The score of a question decides what it calls for:',
        },
        {
          kind: 'list',
          items: [
            'Below 50: recommendations for low answers.',
            'From 50 to under 85: recommendations for answers in the middle.',
            'From 85: recommendations on keeping it up and spreading it.',
            '“Don’t know” in at least a third of the responses: recommendations on finding out how things stand.',
          ],
        },
        {
          kind: 'paragraph',
          text: 'The rule is the same for one response and for many. With only one, “not at all” (0) and “to a lesser degree” (33) are low answers, “to some degree” (67) is in the middle, and “to a high degree” (100) calls for keeping it up.',
        },
        {
          kind: 'paragraph',
          text: 'Each recommendation has a weight of 1, 2 or 3, which is our choice. Take the lowest score among the questions that call for the recommendation and subtract it from 100: that number times the weight is the recommendation’s need. For recommendations on finding out, the need is the weight times 100 times the largest share of “don’t know” among the questions. The list starts with the greatest need. At equal need the theme with the lowest theme score comes first, and themes without a score that can be shown come last. If they are still equal, the fixed order holds in which the recommendations were written. The same answers always give the same list.',
        },
        {
          kind: 'paragraph',
          text: 'The first six recommendations are open. The rest are one click away, grouped by theme, and the page says how many there are.',
        },
        {
          kind: 'paragraph',
          text: 'The order follows your answers. It does not say what works best; nor does the article. A recommendation is marked “the article” only where the article says it, and then the source is given. Otherwise it is marked “professional judgement”.',
        },
      ],
    },
    {
      id: 'glossary',
      heading: 'Glossary',
      blocks: [
        {
          kind: 'paragraph',
          text: 'The words are explained under Help: all of them together, and the most important ones on the pages as well, where they stand with a dotted line under them.',
        },
        { kind: 'slot', name: 'to-help' },
      ],
    },
  ],
};
