/**
 * A text field with a list of what fits it: the editable combobox of the ARIA Authoring Practices. Arrows move
 * in the list, Enter chooses, Escape closes it; the focus stays in the field. Own code, since the libraries at
 * hand weigh more than a tenth of all the script that may come before the first answer (docs/adr/0009).
 */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import styles from './Combobox.module.css';
import type { FieldControl } from './Field';
import { TextInput } from './TextInput';

export interface ComboboxOption {
  readonly id: string;
  readonly label: string;
}

interface Props {
  readonly control: FieldControl;
  readonly listLabel: string;
  readonly text: string;
  readonly options: readonly ComboboxOption[];
  /** Said where nothing fits, and how many fit, to those who cannot see the list. */
  readonly nothingFound: string;
  readonly found: string;
  readonly onType: (text: string) => void;
  readonly onChoose: (id: string) => void;
  readonly onLeave: () => void;
}

export function Combobox(props: Props) {
  const { control, listLabel, text, options, nothingFound, found, onType, onChoose, onLeave } = props;
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  /** Place in the list; `null` until the person types or moves, so that Enter chooses nothing by itself. */
  const [active, setActive] = useState<number | null>(null);
  const shown = open && options.length > 0;
  const activeOption = active === null ? undefined : options[Math.min(active, options.length - 1)];

  useEffect(() => {
    if (shown) list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });

  const choose = (option: ComboboxOption) => {
    onChoose(option.id);
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const by = event.key === 'ArrowDown' ? 1 : -1;
      const from = active ?? (by === 1 ? -1 : 0);
      setActive((from + by + options.length) % Math.max(1, options.length));
      setOpen(true);
    } else if (event.key === 'Enter' && shown && activeOption !== undefined) {
      event.preventDefault();
      choose(activeOption);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      setOpen(false);
    }
  };

  return (
    <div className={styles.box}>
      <TextInput
        {...control}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={listId}
        aria-activedescendant={
          shown && activeOption !== undefined ? `${listId}-${activeOption.id}` : undefined
        }
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={({ target }) => {
          onType(target.value);
          setActive(0);
          setOpen(true);
        }}
        onClick={() => setOpen(true)}
        onBlur={() => {
          setOpen(false);
          onLeave();
        }}
        onKeyDown={onKeyDown}
      />
      <div
        className={styles.list}
        id={listId}
        ref={list}
        role="listbox"
        aria-label={listLabel}
        hidden={!shown}
      >
        {shown &&
          options.map((option) => (
            // The keyboard stays in the field, which points at the option.
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field answers the keys
            // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
            <div
              key={option.id}
              id={`${listId}-${option.id}`}
              className={styles.option}
              role="option"
              aria-selected={option === activeOption}
              // Before the field loses the focus, and the list with it.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
            >
              {option.label}
            </div>
          ))}
      </div>
      <p className={options.length === 0 ? styles.nothing : 'visually-hidden'} role="status">
        {open && (options.length === 0 ? nothingFound : found)}
      </p>
    </div>
  );
}
