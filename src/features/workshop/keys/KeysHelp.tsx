/** The keys of the wall, in a dialog over it or over the facilitator's window. */
import { useTextsOf } from '../../../i18n';
import { facilitatorTexts } from '../../../i18n/facilitator';
import { wallKeysTexts } from '../../../i18n/wallKeys';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { nameOfKey, wallKeys } from '../../../ui/wallKeys';
import styles from './KeysHelp.module.css';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
}

export function KeysHelp({ open, onClose }: Props) {
  const t = useTextsOf(facilitatorTexts).keys;
  const w = useTextsOf(wallKeysTexts);
  return (
    <Dialog
      open={open}
      title={t.title}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t.close}</Button>}
    >
      <dl className={styles.keys}>
        {wallKeys.map(({ does, keys }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{nameOfKey(key, w)}</kbd>
              ))}
            </dt>
            <dd>{w.does[does]}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
