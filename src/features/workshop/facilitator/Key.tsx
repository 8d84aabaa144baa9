/** The key that does the same as the button it stands in. Left out of its name: the list of keys has it. */
export function Key({ name }: { readonly name: string }) {
  return (
    <span aria-hidden="true">
      <kbd>{name}</kbd>
    </span>
  );
}
