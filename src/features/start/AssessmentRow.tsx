/** One self-assessment of the list: how far it has come, the way on, and rename, copy, delete. */
import { useRef, useState } from 'react';
import { type ExampleId, exampleIds } from '../../content/example/ids';
import type { Assessment } from '../../domain/assessment';
import { useI18n, useTextsOf } from '../../i18n';
import { assessmentListTexts } from '../../i18n/assessmentList';
import { useOfferedResults } from '../../state/ahead';
import { deleteAssessment, duplicateAssessment } from '../../state/assessmentCommands';
import { now } from '../../state/environment';
import { resetExample } from '../../state/exampleCommands';
import { hrefOf } from '../../state/route';
import { useLatestChange, useResponses } from '../../state/selectors';
import { LinkButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Menu, MenuItem, MenuLink } from '../../ui/Menu';
import { Meter } from '../../ui/Meter';
import { Tag } from '../../ui/Tag';
import styles from './AssessmentList.module.css';
import type { Happened } from './happened';
import { RenameForm } from './RenameForm';
import { standingOf, wayOn } from './standing';

interface Props {
  readonly assessment: Assessment;
  readonly onHappened: (happened: Happened) => void;
}

export function AssessmentRow({ assessment, onHappened }: Props) {
  const { texts, format } = useI18n();
  const t = useTextsOf(assessmentListTexts);
  const [renaming, setRenaming] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const responses = useResponses(assessment);
  const standing = standingOf(assessment, responses);
  const next = wayOn(assessment, responses);
  useOfferedResults(next.route.page === 'results' ? next.route : null);
  const example = exampleIds.find((id) => id === assessment.id);
  const changed = format.when(useLatestChange(assessment), now());

  return (
    <li className={styles.row} ref={row}>
      {renaming ? (
        <RenameForm
          assessment={assessment}
          onDone={() => {
            setRenaming(false);
            // Back to the menu that the renaming was chosen from.
            row.current?.querySelector('summary')?.focus();
          }}
        />
      ) : (
        <div className={styles.title}>
          <h3>
            <a href={hrefOf(next.route)}>{assessment.title}</a>
          </h3>
          <p className={styles.quiet}>
            {assessment.subject.name} · {assessment.form === 'short' ? t.shortForm : t.fullForm} ·{' '}
            {changed.kind === 'time' ? t.changedToday(changed.text) : t.changedOn(changed.text)}
          </p>
          {assessment.example && <Tag tone="example">{texts.app.example}</Tag>}
        </div>
      )}
      <div className={styles.progress}>
        <p>{progressText()}</p>
        <Meter value={standing.value} max={standing.max} label={progressText()} />
      </div>
      <div className={styles.actions}>
        <LinkButton href={hrefOf(next.route)}>{t[next.name]}</LinkButton>
        <Menu label={t.more(assessment.title)} icon={<Icon name="more" />}>
          <MenuItem onChoose={() => setRenaming(true)}>{t.rename}</MenuItem>
          <MenuItem
            onChoose={() => {
              const title = t.copyOf(assessment.title);
              duplicateAssessment(assessment.id, title);
              onHappened({ kind: 'copied', title });
            }}
          >
            {t.duplicate}
          </MenuItem>
          <MenuLink href={hrefOf({ page: 'backup', of: assessment.id })} current={false}>
            {t.backup}
          </MenuLink>
          {example !== undefined && <MenuItem onChoose={() => void reset(example)}>{t.reset}</MenuItem>}
          <MenuItem
            onChoose={() => {
              deleteAssessment(assessment.id);
              onHappened({ kind: 'deleted', id: assessment.id, title: assessment.title });
              // The row goes; the focus stays in the list.
              document.getElementById('assessments')?.focus();
            }}
          >
            {t.delete}
          </MenuItem>
        </Menu>
      </div>
    </li>
  );

  async function reset(id: ExampleId): Promise<void> {
    try {
      const undo = await resetExample(id);
      onHappened({ kind: 'reset', title: assessment.title, undo });
    } catch {
      onHappened({ kind: 'not-reset' });
    }
  }

  function progressText(): string {
    switch (standing.kind) {
      case 'none':
        return t.none;
      case 'own':
        return t.answered(format.number(standing.value), format.number(standing.max));
      case 'shared':
        return t.handedIn(format.number(standing.value), format.number(standing.max));
      case 'closed':
        return t.closed(standing.value, format.number(standing.value));
    }
  }
}
