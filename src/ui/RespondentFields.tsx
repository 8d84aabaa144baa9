/** Who answers: a role, and a department if wanted. Never a name. */
import type { UseFormRegisterReturn } from 'react-hook-form';
import { useI18n } from '../i18n';
import { Field } from './Field';
import { Select, TextInput } from './TextInput';

interface Props {
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  readonly role: UseFormRegisterReturn;
  readonly department: UseFormRegisterReturn;
  readonly roleError: string | undefined;
  readonly departmentError: string | undefined;
}

export function RespondentFields({ roles, role, department, roleError, departmentError }: Props) {
  const { texts } = useI18n();
  const t = texts.newAssessment;
  return (
    <>
      <Field id="role" label={t.roleLabel} hint={t.roleHint} error={roleError}>
        {(control) => (
          <Select {...control} {...role}>
            <option value="">{t.rolePlaceholder}</option>
            {roles.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field id="department" label={t.departmentLabel} hint={t.departmentHint} error={departmentError}>
        {(control) => <TextInput {...control} autoComplete="off" {...department} />}
      </Field>
    </>
  );
}
