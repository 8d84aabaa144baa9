/** A part of the results: its heading, which the address leads to, and what it says before its figures. */
import type { ReactNode } from 'react';
import type { ResultsPart } from '../../state/route';
import styles from './Part.module.css';

interface Props {
  readonly part: ResultsPart;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

export function Part({ part, title, lead, children }: Props) {
  return (
    <section className={styles.part} aria-labelledby={`part-${part}`}>
      <div className={styles.head}>
        <h2 id={`part-${part}`} tabIndex={-1}>
          {title}
        </h2>
        {lead}
      </div>
      {children}
    </section>
  );
}

/** The sheet that a figure stands on. */
export function Sheet({ label, children }: { readonly label?: string; readonly children: ReactNode }) {
  return (
    <section className={styles.sheet} aria-label={label}>
      {children}
    </section>
  );
}

/** The id of a statement, before its text. */
export function ItemId({ children }: { readonly children: string }) {
  return <span className={styles.id}>{children}</span>;
}

/** The sentence that reads a figure. */
export function Reading({ children }: { readonly children: ReactNode }) {
  return <p className={styles.reading}>{children}</p>;
}
