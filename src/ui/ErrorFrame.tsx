/** Keeps a failure inside its own frame: says what failed and what is safe, and leaves the rest alive. */
import { Component, type ReactNode } from 'react';
import { useI18n } from '../i18n';
import { Button } from './Button';
import { Fold } from './Fold';
import { forgetFailedFetches } from './lazily';
import { Notice } from './Notice';

interface Props {
  /** What could not be shown: "Siden", the title of a figure. */
  readonly part: string;
  readonly children: ReactNode;
}

interface State {
  readonly error: unknown;
  readonly failed: boolean;
}

export class ErrorFrame extends Component<Props, State> {
  override state: State = { error: null, failed: false };

  static getDerivedStateFromError(error: unknown): State {
    return { error, failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <Failure
        part={this.props.part}
        error={this.state.error}
        onRetry={() => {
          forgetFailedFetches();
          this.setState({ error: null, failed: false });
        }}
      />
    );
  }
}

interface FailureProps {
  readonly part: string;
  readonly error: unknown;
  readonly onRetry: () => void;
}

function Failure({ part, error, onRetry }: FailureProps) {
  const { texts } = useI18n();
  const t = texts.app.failed;
  return (
    <Notice
      tone="error"
      title={t.what(part)}
      actions={
        <>
          <Button onClick={onRetry}>{t.retry}</Button>
          {/* The files of an older version may be gone from the host: only a reload brings the new ones. */}
          <Button variant="quiet" onClick={() => location.reload()}>
            {t.reload}
          </Button>
        </>
      }
    >
      <p>{t.safe}</p>
      <Fold summary={t.detail} icon="warning">
        <pre>
          <code>{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</code>
        </pre>
      </Fold>
    </Notice>
  );
}
