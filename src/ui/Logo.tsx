/** The mark: a filled triangle and its hollow mirror image, the shapes of the best and the worst group. */
export function Logo() {
  return (
    <svg viewBox="0 0 32 32" width="28" height="28" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="M16 2.5 26.5 14h-21z" fill="currentColor" stroke="none" />
      <path d="M2 16h28" strokeWidth="1.8" />
      <path d="M8.3 19h15.4L16 27.5z" strokeWidth="2" strokeLinejoin="round" />
    </svg>
  );
}
