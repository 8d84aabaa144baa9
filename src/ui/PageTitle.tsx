/**
 * The heading of a page. It tells whoever keeps track of page changes that it has come, so that the document's
 * title and the focus follow it; and again when its text changes, as from theme to theme.
 */
import { createContext, type ReactNode, useContext, useLayoutEffect, useRef } from 'react';

/** Called with the page's title, which may say more than the heading, and the heading itself. */
export type PageAnnouncer = (title: string, heading: HTMLElement) => void;

const Announcer = createContext<PageAnnouncer>(() => undefined);

export const PageAnnouncerProvider = Announcer;

export function PageTitle(props: { readonly children: ReactNode; readonly title: string }) {
  const { children, title } = props;
  const announce = useContext(Announcer);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (heading.current !== null) announce(title, heading.current);
  }, [announce, title]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
