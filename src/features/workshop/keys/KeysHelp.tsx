/** The keys of the wall, in a dialog over it. */
import { useTextsOf } from '../../../i18n';
import { facilitatorTexts } from '../../../i18n/facilitator';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import styles from './KeysHelp.module.css';

/** Those that do the same; what they do is in the texts, in this order. */
const keysOfWall = [
  ['→', 'Page Down'],
  ['←', 'Page Up'],
  ['Home', 'End'],
  ['R'],
  ['Backspace'],
  ['F'],
  ['B', '.'],
  ['T'],
  ['N'],
  ['?'],
  ['Esc'],
] as const;

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
}

export function KeysHelp({ open, onClose }: Props) {
  const t = useTextsOf(facilitatorTexts).keys;
  return (
    <Dialog
      open={open}
      title={t.title}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t.close}</Button>}
    >
      <dl className={styles.keys}>
        {keysOfWall.map((keys, index) => (
          <div key={keys.join()}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t.what[index]}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
