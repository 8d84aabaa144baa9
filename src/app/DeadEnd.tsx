/** An address that leads to nothing: what happened, and the way home. */
import { LinkButton } from '../ui/Button';
import { PageTitle } from '../ui/PageTitle';
import styles from './DeadEnd.module.css';

interface Props {
  readonly title: string;
  readonly lead: string;
  readonly home: string;
  readonly href: string;
}

export function DeadEnd({ title, lead, home, href }: Props) {
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
