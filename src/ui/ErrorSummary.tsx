/** What is wrong with a form, above it: takes the focus when it comes, and links to each field. */
import { useEffect, useRef } from 'react';
import styles from './ErrorSummary.module.css';
import { Icon } from './Icon';

interface Props {
  readonly title: string;
  readonly errors: readonly { readonly fieldId: string; readonly message: string }[];
}

export function ErrorSummary({ title, errors }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1}>
      <h2 className={styles.title}>
        <Icon name="warning" />
        {title}
      </h2>
      <ul>
        {errors.map(({ fieldId, message }) => (
          <li key={fieldId}>
            {/* By script, since an address with a fragment of its own would be another page. */}
            <a
              href={`#${fieldId}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(fieldId)?.focus();
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
