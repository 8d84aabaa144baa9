/** Holds the place of what is being fetched; says so to those who cannot see it. */
import styles from './Skeleton.module.css';

export function Skeleton({ label }: { readonly label: string }) {
  return (
    <div className={styles.skeleton} role="status" aria-label={label}>
      <div />
      <div />
      <div />
    </div>
  );
}
