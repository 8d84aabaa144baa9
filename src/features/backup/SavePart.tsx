/** Saving a backup: of what, what the file will hold, under a passphrase or as readable text. */
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useI18n, useTextsOf } from '../../i18n';
import { backupTexts } from '../../i18n/backup';
import { factsOf } from '../../state/backup/facts';
import { canEncrypt, fewestPassphrase, makeBackupFile, selected } from '../../state/backup/saving';
import { useSession } from '../../state/session';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Field } from '../../ui/Field';
import { Notice } from '../../ui/Notice';
import { saveFile } from '../../ui/saveFile';
import { Select, TextInput } from '../../ui/TextInput';
import styles from './BackupPage.module.css';
import { Facts } from './Facts';
import { type SaveOutcome, SaveOutcomeNotice } from './SaveOutcomeNotice';

interface Fields {
  /** The id of a self-assessment, or nothing for everything. */
  readonly of: string;
  readonly locked: boolean;
  readonly passphrase: string;
  readonly repeated: string;
}

export function SavePart({ suggested }: { readonly suggested: string | null }) {
  const { format } = useI18n();
  const t = useTextsOf(backupTexts).save;
  const assessments = useSession((session) => session.assessments);
  const responses = useSession((session) => session.responses);
  const [outcome, setOutcome] = useState<SaveOutcome>({ kind: 'none' });
  const known = suggested !== null && assessments[suggested] !== undefined ? suggested : '';
  const form = useForm<Fields>({
    defaultValues: { of: known, locked: false, passphrase: '', repeated: '' },
    reValidateMode: 'onSubmit',
  });
  const { register, watch, formState } = form;
  const [of, locked] = watch(['of', 'locked']);
  const all = Object.values(assessments).toSorted((a, b) => format.compare(a.title, b.title));
  if (all.length === 0) {
    return (
      <section className={styles.part} aria-labelledby="save-backup">
        <h2 id="save-backup">{t.title}</h2>
        <EmptyState title={t.empty}>{null}</EmptyState>
      </section>
    );
  }

  const selection = selected({ assessments, responses }, of === '' ? null : of);
  const facts = factsOf(selection.assessments, selection.responses);

  const submit = form.handleSubmit(async (fields) => {
    setOutcome({ kind: 'working' });
    const made = await makeBackupFile({
      of: fields.of === '' ? null : fields.of,
      passphrase: fields.locked ? fields.passphrase : null,
      several: t.several,
    });
    if (!made.ok) {
      setOutcome({ kind: 'failed', refusal: made.refusal });
      return;
    }
    saveFile(made.value.name, made.value.text);
    made.value.handedOver();
    setOutcome({ kind: 'done', name: made.value.name });
    form.resetField('passphrase');
    form.resetField('repeated');
  });

  const fewest = format.number(fewestPassphrase);
  return (
    <section className={styles.part} aria-labelledby="save-backup">
      <h2 id="save-backup">{t.title}</h2>
      <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <Field id="backup-of" label={t.which}>
          {(control) => (
            <Select {...control} {...register('of')}>
              <option value="">{t.everything(all.length)}</option>
              {all.map(({ id, title, deletedAt }) => (
                <option key={id} value={id}>
                  {deletedAt === null ? title : t.inBin(title)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <div>
          <p>{t.holds}</p>
          <Facts facts={facts} />
        </div>
        {!locked && (
          <Notice tone="warn" title={t.readable}>
            <p>{t.readableText}</p>
            {facts.confidentialRounds > 0 && <p>{t.confidential}</p>}
          </Notice>
        )}
        {canEncrypt() ? (
          <label className={styles.check}>
            <input type="checkbox" {...register('locked')} />
            {t.lock}
          </label>
        ) : (
          <p className={styles.quiet}>{t.noCrypto}</p>
        )}
        {locked && (
          <>
            <Field
              id="backup-passphrase"
              label={t.passphrase}
              hint={t.passphraseHint(fewest)}
              error={formState.errors.passphrase?.message}
            >
              {(control) => (
                <TextInput
                  {...control}
                  type="password"
                  autoComplete="new-password"
                  {...register('passphrase', {
                    validate: (value) => [...value].length >= fewestPassphrase || t.tooShort(fewest),
                  })}
                />
              )}
            </Field>
            <Field id="backup-repeated" label={t.repeat} error={formState.errors.repeated?.message}>
              {(control) => (
                <TextInput
                  {...control}
                  type="password"
                  autoComplete="new-password"
                  {...register('repeated', {
                    validate: (value, { passphrase }) => value === passphrase || t.notSame,
                  })}
                />
              )}
            </Field>
          </>
        )}
        <Button variant="main" type="submit" aria-disabled={outcome.kind === 'working' || undefined}>
          {outcome.kind === 'working' ? t.working : t.action}
        </Button>
      </form>
      <SaveOutcomeNotice outcome={outcome} />
    </section>
  );
}
