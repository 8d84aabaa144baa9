/** A file under a passphrase: asks for it. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTextsOf } from '../../i18n';
import { backupTexts } from '../../i18n/backup';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { TextInput } from '../../ui/TextInput';
import styles from './BackupPage.module.css';
import type { LockedState } from './useOpenedFile';

interface Props {
  readonly file: LockedState;
  readonly onUnlock: (file: LockedState, passphrase: string) => Promise<void>;
  readonly onClose: () => void;
}

export function LockedFile({ file, onUnlock, onClose }: Props) {
  const t = useTextsOf(backupTexts).locked;
  const [working, setWorking] = useState(false);
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  // Once it is there, and again when what was written did not fit.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another wrong passphrase is another time to write it
  useEffect(() => field.current?.focus(), [file.wrong]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const passphrase = field.current?.value ?? '';
    setMissing(passphrase === '');
    if (passphrase === '') field.current?.focus();
    if (passphrase === '' || working) return;
    setWorking(true);
    await onUnlock(file, passphrase);
    setWorking(false);
  };

  const error = missing ? t.missing : file.wrong > 0 && !working ? t.wrong : undefined;
  return (
    <section className={styles.preview} aria-labelledby="locked-backup">
      <h2 id="locked-backup">{t.title}</h2>
      <p className={styles.where}>{file.name}</p>
      <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <Field id="unlock" label={t.label} hint={t.text} error={error}>
          {(control) => <TextInput {...control} ref={field} type="password" autoComplete="off" />}
        </Field>
        <div className={styles.actions}>
          <Button variant="main" type="submit" aria-disabled={working || undefined}>
            {working ? t.working : t.action}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t.cancel}
          </Button>
        </div>
      </form>
      <div role="status">{error !== undefined && <p className="visually-hidden">{error}</p>}</div>
    </section>
  );
}
