/** An address that leads to nothing: what happened, and the way home. */
import { useTextsOf } from '../i18n';
import { deadEndsTexts } from '../i18n/deadEnds';
import { useSession } from '../state/session';
import { LinkButton } from '../ui/Button';
import { PageTitle } from '../ui/PageTitle';
import styles from './DeadEnd.module.css';
import { InBin } from './InBin';

interface Props {
  /** What is not there. */
  readonly kind: Exclude<keyof typeof deadEndsTexts.da, 'inBin'>;
  /** Of the way on. */
  readonly href: string;
  /** The self-assessment that the address names. */
  readonly assessment?: string;
}

export default function DeadEnd({ kind, href, assessment = '' }: Props) {
  const inBin = useSession(({ assessments }) => assessments[assessment]);
  const { title, lead, home } = useTextsOf(deadEndsTexts)[kind];
  // Deleted here or in another tab, perhaps while it was being answered in this one.
  if (inBin !== undefined && inBin.deletedAt !== null) return <InBin assessment={inBin} />;
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
