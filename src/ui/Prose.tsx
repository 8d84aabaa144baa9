/** A long text: sections of paragraphs, lists, terms and quotes, and places where the page puts something alive. */
import type { ReactNode } from 'react';
import type { ProseBlock, ProseSection, ProseSlot } from '../i18n/prose';
import styles from './Prose.module.css';

interface Props {
  readonly sections: readonly ProseSection[];
  readonly slots: Readonly<Partial<Record<ProseSlot, ReactNode>>>;
}

export function Prose({ sections, slots }: Props) {
  return (
    <div className={styles.prose}>
      {sections.map(({ id, heading, blocks }) => (
        <section key={id} aria-labelledby={`section-${id}`}>
          <h2 id={`section-${id}`} tabIndex={-1}>
            {heading}
          </h2>
          {blocks.map((block, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text never change place
            <Block key={index} block={block} slots={slots} />
          ))}
        </section>
      ))}
    </div>
  );
}

function Block({ block, slots }: { readonly block: ProseBlock; readonly slots: Props['slots'] }) {
  switch (block.kind) {
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'terms':
      return (
        <dl>
          {block.items.map(({ term, text }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      );
    case 'quote':
      return (
        <figure>
          {/* The source is Danish in either language. */}
          <blockquote lang="da">»{block.text}«</blockquote>
          <figcaption>{block.who}</figcaption>
        </figure>
      );
    case 'slot':
      return slots[block.name] ?? null;
  }
}
