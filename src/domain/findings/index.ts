/** What may be said of a round as a whole: profile, differences, agreement, don't-knows, the short version. */
export * from './agreements';
export * from './bands';
export * from './differences';
export * from './dontKnows';
export * from './keyFindings';
export * from './themeProfile';
