/** Sentences one below the other, as the slides of the meeting itself have them. */
import styles from './Slide.module.css';

export function Points({ points }: { readonly points: readonly string[] }) {
  return (
    <ul className={styles.sentences}>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
