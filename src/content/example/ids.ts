/** The examples that come with the app, by the ids their self-assessments have. In the first load: names only. */
export const exampleIds = ['eksempelby', 'proevekoebing'] as const;
export type ExampleId = (typeof exampleIds)[number];
