/** All keys in one table, grouped by where they act. */
import { Fragment, type ReactNode } from 'react';
import { useTextsOf } from '../../i18n';
import { helpTexts } from '../../i18n/help';
import { wallKeysTexts } from '../../i18n/wallKeys';
import styles from './HelpPage.module.css';
import { type KeyRow, keyPlaces } from './keys';

export function KeyTable() {
  const t = useTextsOf(helpTexts).keys;
  const wall = useTextsOf(wallKeysTexts);
  return (
    <table className={styles.keys}>
      <caption className="visually-hidden">{t.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.key}</th>
          <th scope="col">{t.does}</th>
        </tr>
      </thead>
      {keyPlaces(t, wall).map(({ place, rows }) => (
        <tbody key={place}>
          <tr className={styles.place}>
            <th scope="rowgroup" colSpan={2}>
              {t.places[place]}
            </th>
          </tr>
          {rows.map((row) => (
            <tr key={row.what}>
              <th scope="row">
                <Keys row={row} />
              </th>
              <td>{row.what}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Keys({ row }: { readonly row: KeyRow }): ReactNode {
  const t = useTextsOf(helpTexts).keys;
  return row.keys.map((key, index) => (
    <Fragment key={String(key)}>
      {index > 0 && ` ${row.range ? t.to : t.or} `}
      <span className={styles.key}>
        {typeof key === 'string' ? (
          <kbd>{key}</kbd>
        ) : (
          <>
            <kbd>{key[0]}</kbd> + <kbd>{key[1]}</kbd>
          </>
        )}
      </span>
    </Fragment>
  ));
}
