/**
 * The outcome of a command that can be refused. A refusal is a value the caller can act on and put into
 * words; a bug throws.
 */
export type Result<Value, Refusal> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal };

export const done = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });
export const refused = <Refusal>(refusal: Refusal): Result<never, Refusal> => ({ ok: false, refusal });
