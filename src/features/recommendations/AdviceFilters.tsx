/** Three lists to choose among the recommendations by, and how many are found. */
import { useId } from 'react';
import { useI18n, useTextsOf } from '../../i18n';
import { recommendationsTexts } from '../../i18n/recommendations';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Select } from '../../ui/TextInput';
import styles from './AdviceFilters.module.css';
import { type AdviceChoices, type AdviceFilter, filterKeys, isOn } from './filter';

interface Props {
  readonly choices: AdviceChoices;
  /** Holds nothing that is not among the choices. */
  readonly filter: AdviceFilter;
  readonly found: number;
  readonly called: number;
  readonly onChoose: (filter: AdviceFilter) => void;
  readonly onShowAll: () => void;
}

/** The first of the lists: where the focus goes when everything is shown again. */
export const firstFilterId = 'advice-filter-theme';

export function AdviceFilters({ choices, filter, found, called, onChoose, onShowAll }: Props) {
  const { pick, format } = useI18n();
  const { filters: t, efforts } = useTextsOf(recommendationsTexts);
  const labelId = useId();
  const options = {
    theme: choices.theme.map(({ id, name }) => ({ id, name: pick(name) })),
    owner: choices.owner.map(({ id, name }) => ({ id, name: pick(name) })),
    effort: choices.effort.map(({ id }) => ({ id, name: efforts[id] })),
  };
  const chosen = filterKeys.flatMap((key) => {
    const option = options[key].find(({ id }) => id === filter[key]);
    return option === undefined ? [] : [t.chosen(t[key], option.name)];
  });
  return (
    <div className={styles.box}>
      <section className={styles.choice} aria-labelledby={labelId}>
        <h2 id={labelId} className={styles.label}>
          {t.label}
        </h2>
        <div className={styles.lists}>
          {filterKeys.map((key) => (
            <Field key={key} id={`advice-filter-${key}`} label={t[key]}>
              {(control) => (
                <Select
                  {...control}
                  autoComplete="off"
                  value={filter[key] ?? ''}
                  onChange={({ target: { value } }) =>
                    onChoose({ ...filter, [key]: value === '' ? null : value })
                  }
                >
                  <option value="">{t.all[key]}</option>
                  {options[key].map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
          ))}
        </div>
      </section>
      {chosen.length > 0 && <p className={styles.printed}>{t.printed(chosen.join(' · '))}</p>}
      <div className={styles.found}>
        <p role="status">{t.found(format.number(found), format.number(called))}</p>
        {/* Where nothing is found the way back stands in the empty list. */}
        {isOn(filter) && found > 0 && (
          <Button variant="quiet" onClick={onShowAll}>
            {t.showAll}
          </Button>
        )}
      </div>
    </div>
  );
}
