/**
 * A few choices behind one button: `details`, so that it opens without script. It closes on a choice and on
 * Escape (the focus goes back to the button, unless the choice moves it on), and on a click or focus elsewhere.
 */
import { type ComponentProps, createContext, type ReactNode, useContext, useEffect, useRef } from 'react';
import { Icon } from './Icon';
import styles from './Menu.module.css';

const CloseMenu = createContext<() => void>(() => undefined);

interface Props {
  readonly label: string;
  readonly icon: ReactNode;
  readonly showLabel?: boolean;
  readonly children: ReactNode;
}

export function Menu({ label, icon, showLabel = false, children }: Props) {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const elsewhere = ({ target }: Event) => {
      const details = box.current;
      if (details?.open && target instanceof Node && !details.contains(target)) details.open = false;
    };
    addEventListener('pointerdown', elsewhere);
    addEventListener('focusin', elsewhere);
    return () => {
      removeEventListener('pointerdown', elsewhere);
      removeEventListener('focusin', elsewhere);
    };
  }, []);
  const close = () => {
    if (box.current === null) return;
    box.current.open = false;
    // What was chosen is no longer there to have the focus.
    box.current.querySelector('summary')?.focus();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: the keys of what is inside bubble up to here
    <details
      ref={box}
      className={styles.menu}
      data-menu=""
      onKeyDown={(event) => {
        if (event.key === 'Escape' && box.current?.open) close();
      }}
    >
      <summary className={styles.button} aria-label={showLabel ? undefined : label}>
        {icon}
        {showLabel && label}
      </summary>
      <CloseMenu value={close}>
        <ul className={styles.sheet}>{children}</ul>
      </CloseMenu>
    </details>
  );
}

interface ItemProps extends Omit<ComponentProps<'button'>, 'onClick' | 'className'> {
  /** Where the choices exclude each other: whether this one is chosen. */
  readonly chosen?: boolean;
  readonly onChoose: () => void;
}

export function MenuItem({ chosen, onChoose, children, ...rest }: ItemProps) {
  const close = useContext(CloseMenu);
  return (
    <li>
      <button
        type="button"
        {...rest}
        className={styles.item}
        aria-pressed={chosen}
        onClick={() => {
          close();
          onChoose();
        }}
      >
        {children}
        {chosen === true && <Icon name="check" />}
      </button>
    </li>
  );
}

export function MenuLink(props: {
  readonly href: string;
  readonly current: boolean;
  readonly children: ReactNode;
}) {
  const close = useContext(CloseMenu);
  return (
    <li>
      <a
        className={styles.item}
        href={props.href}
        aria-current={props.current ? 'page' : undefined}
        onClick={close}
      >
        {props.children}
      </a>
    </li>
  );
}
