/** What the form holds, and what becomes of it. */
import type { FormState } from 'react-hook-form';
import { municipalities } from '../../content/municipalities';
import type { Subject } from '../../domain/assessment';

export interface NewAssessmentFields {
  kind: 'municipality' | 'organisation';
  /** Code of the municipality; '' while none is chosen. */
  municipality: string;
  organisation: string;
  title: string;
  form: 'short' | 'full' | '';
  /** Id of a role of the pack. */
  role: string;
  department: string;
}

export function subjectOf(fields: NewAssessmentFields): Subject {
  const municipality = municipalities.find(({ code }) => code === fields.municipality);
  return fields.kind === 'municipality' && municipality !== undefined
    ? { kind: 'municipality', code: municipality.code, name: municipality.displayName }
    : { kind: 'organisation', name: fields.organisation.trim() };
}

const order = ['municipality', 'organisation', 'title', 'form', 'role', 'department'] as const;

/**
 * The errors in the order of the fields, each with the id of the field it is about. Of municipality and
 * organisation only the one that is asked for: the other's field is not on the page.
 */
export function errorsInOrder(
  errors: FormState<NewAssessmentFields>['errors'],
  kind: NewAssessmentFields['kind'],
): readonly { readonly fieldId: string; readonly message: string }[] {
  const notAsked = kind === 'municipality' ? 'organisation' : 'municipality';
  return order.flatMap((field) => {
    if (field === notAsked) return [];
    const message = errors[field]?.message;
    return message === undefined ? [] : [{ fieldId: field, message }];
  });
}
