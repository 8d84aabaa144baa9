/** An address that leads to nothing: what happened, and the way home. */
import { useTextsOf } from '../i18n';
import { deadEndsTexts } from '../i18n/deadEnds';
import { LinkButton } from '../ui/Button';
import { PageTitle } from '../ui/PageTitle';
import styles from './DeadEnd.module.css';

interface Props {
  /** What is not there. */
  readonly kind: keyof typeof deadEndsTexts.da;
  /** Of the way on. */
  readonly href: string;
}

export default function DeadEnd({ kind, href }: Props) {
  const { title, lead, home } = useTextsOf(deadEndsTexts)[kind];
  return (
    <div className={styles.page}>
      <PageTitle title={title}>{title}</PageTitle>
      <p className="lead">{lead}</p>
      <div>
        <LinkButton variant="main" href={href}>
          {home}
        </LinkButton>
      </div>
    </div>
  );
}
