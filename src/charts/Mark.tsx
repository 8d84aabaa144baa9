/**
 * The marks: worst ▽ hollow, best △ filled, own ● with a ring, sector ◆ (earlier year ◇ hollow). They differ by
 * shape and by filled or hollow before they differ by colour.
 */
import styles from './Mark.module.css';

export type MarkKind = 'worst' | 'best' | 'own' | 'sector' | 'sector-earlier';

/** A mark around the origin, 32 units wide, for use inside an SVG. */
export function MarkShape({ kind }: { readonly kind: MarkKind }) {
  switch (kind) {
    case 'worst':
      return <path className={styles.worst} d="M0 11L-11 -9h22z" />;
    case 'best':
      return <path className={styles.best} d="M0 -11.5L12 10h-24z" />;
    case 'own':
      return (
        <>
          <circle className={styles.ring} r="16" />
          <circle className={styles.own} r="13" />
        </>
      );
    case 'sector':
      return <path className={styles.sector} d="M0 -13.500L13.500 0 0 13.500 -13.500 0z" />;
    case 'sector-earlier':
      return <path className={styles.earlier} d="M0 -11.500L11.500 0 0 11.500 -11.500 0z" />;
  }
}

/** A mark on its own, for a key. */
export function Mark({ kind }: { readonly kind: MarkKind }) {
  return (
    <svg className={styles.alone} viewBox="-18 -18 36 36" width="22" height="22" aria-hidden="true">
      <MarkShape kind={kind} />
    </svg>
  );
}
