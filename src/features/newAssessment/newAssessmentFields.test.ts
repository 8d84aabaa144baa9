import { describe, expect, it } from 'vitest';
import { errorsInOrder, type NewAssessmentFields, subjectOf } from './newAssessmentFields';

const fields = (given: Partial<NewAssessmentFields>): NewAssessmentFields => ({
  kind: 'municipality',
  municipality: '',
  organisation: '',
  title: 'Digital velfærd',
  form: 'short',
  role: 'employee',
  department: '',
  ...given,
});

describe('who is assessed', () => {
  it('is the municipality by its code, under the name of its authority', () => {
    const aarhus = { kind: 'municipality', code: '0751', name: 'Aarhus Kommune' };
    expect(subjectOf(fields({ municipality: '0751' }))).toEqual(aarhus);
    expect(subjectOf(fields({ municipality: '0751', organisation: 'Region Nord' }))).toEqual(aarhus);
  });

  it('is the organisation as it was written, without the room around it', () => {
    const organisation = { kind: 'organisation', name: 'Region Nord' };
    const given = { kind: 'organisation', organisation: '  Region Nord ' } as const;
    expect(subjectOf(fields(given))).toEqual(organisation);
    expect(subjectOf(fields({ ...given, municipality: '0751' }))).toEqual(organisation);
  });
});

describe('the errors of the form', () => {
  const wrong = (message: string) => ({ type: 'validate', message });

  it('come in the order of the fields, whatever order they were found in', () => {
    const errors = {
      role: wrong('rolle'),
      form: wrong('udgave'),
      title: wrong('titel'),
      municipality: wrong('kommune'),
      department: wrong('afdeling'),
    };
    expect(errorsInOrder(errors, 'municipality')).toEqual([
      { fieldId: 'municipality', message: 'kommune' },
      { fieldId: 'title', message: 'titel' },
      { fieldId: 'form', message: 'udgave' },
      { fieldId: 'role', message: 'rolle' },
      { fieldId: 'department', message: 'afdeling' },
    ]);
  });

  it('leave out the field of the kind that is not assessed', () => {
    const errors = { municipality: wrong('kommune'), organisation: wrong('navn') };
    expect(errorsInOrder(errors, 'organisation')).toEqual([{ fieldId: 'organisation', message: 'navn' }]);
    expect(errorsInOrder(errors, 'municipality')).toEqual([{ fieldId: 'municipality', message: 'kommune' }]);
  });

  it('are none where nothing is wrong', () => {
    expect(errorsInOrder({}, 'municipality')).toEqual([]);
  });
});
