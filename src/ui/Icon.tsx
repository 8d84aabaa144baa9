/** The icons, drawn with the colour and about the size of the text beside them. Decoration: words carry the meaning. */
const paths = {
  'arrow-left': 'M16 10H4M9 5l-5 5 5 5',
  'arrow-right': 'M4 10h12M11 5l5 5-5 5',
  book: 'M10 5.5C8 4 5.5 3.7 3 4v11.5c2.5-.3 5 0 7 1.5 2-1.5 4.5-1.8 7-1.5V4c-2.5-.3-5 0-7 1.5zM10 5.5V17',
  check: 'M4 10.5l4 4 8-9',
  clock: 'M17.2 10a7.2 7.2 0 1 1-14.4 0 7.2 7.2 0 0 1 14.4 0zM10 6v4.4l3 1.8',
  close: 'M5 5l10 10M15 5L5 15',
  info: 'M17.2 10a7.2 7.2 0 1 1-14.4 0 7.2 7.2 0 0 1 14.4 0zM10 9v5M10 6.2v.2',
  lock: 'M4.5 9h11v8h-11zM7 9V6.5a3 3 0 0 1 6 0V9',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  pencil: 'M4 16l.8-3.5L13.5 4l2.5 2.5-8.5 8.7z',
  plus: 'M10 4v12M4 10h12',
  print: 'M6 7V3h8v4M6 15H3.5V7.5h13V15H14M6 12h8v5H6z',
  table: 'M3 4h14v12H3zM3 8h14M8 8v8',
  theme: 'M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0z',
  undo: 'M7 5L3.5 8.5 7 12M3.5 8.5H12a4.5 4.5 0 0 1 0 9H9',
  warning: 'M10 3l8 14H2zM10 8v4M10 14.4v.2',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="18"
      height="18"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' ? 3 : 1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
      {name === 'theme' && <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />}
    </svg>
  );
}
