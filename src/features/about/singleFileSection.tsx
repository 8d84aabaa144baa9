/** The section on data and privacy that only the single file has: what the browser does with what a file stores. */
import { useTextsOf } from '../../i18n';
import type { Prose, ProseSection } from '../../i18n/prose';
import { singleFileTexts } from '../../i18n/singleFile';
import { useKeepsNothing } from '../../state/selectors';
import { Notice } from '../../ui/Notice';

type InBothLanguages = Readonly<Record<'da' | 'en', Prose>>;

/** The page with the section as its first, and without what it says of a server. */
export function withSingleFile({ da, en }: InBothLanguages): InBothLanguages {
  return {
    da: { ...da, sections: [sectionOf('da'), ...da.sections.map(withoutServer)] },
    en: { ...en, sections: [sectionOf('en'), ...en.sections.map(withoutServer)] },
  };
}

/** The list of what does not happen is true of a file; the paragraph under it is of the server the page came from. */
function withoutServer(section: ProseSection): ProseSection {
  if (section.id !== 'not-sent') return section;
  return { ...section, blocks: section.blocks.filter(({ kind }) => kind === 'list') };
}

function sectionOf(language: 'da' | 'en'): ProseSection {
  const t = singleFileTexts[language];
  return {
    id: 'single-file',
    heading: t.heading,
    blocks: [
      { kind: 'paragraph', text: t.stored },
      { kind: 'slot', name: 'single-file-keeps' },
      { kind: 'paragraph', text: t.differs },
      { kind: 'list', items: [t.chromium, t.firefox, t.others] },
      { kind: 'paragraph', text: t.newVersion },
    ],
  };
}

/** Whether this browser, here and now, keeps anything for the file. */
export function WhatTheFileKeeps() {
  const t = useTextsOf(singleFileTexts);
  return useKeepsNothing() ? <Notice tone="warn" title={t.keepsNothing} /> : <p>{t.keeps}</p>;
}
