/**
 * An expected refusal. `error` and the values of `fields` (by input name) are codes that the feature's messages
 * translate (`errors.<code>`); `details` help the user to continue.
 */
export type Refused<Code extends string> = {
  ok: false;
  error: Code;
  fields?: Readonly<Record<string, Code>>;
  details?: unknown;
};

/** The outcome of a command: its data, or a refusal with one of the codes that it names. */
export type Result<T = undefined, Code extends string = never> = { ok: true; data: T } | Refused<Code>;

/** The codes with which a function may refuse. */
export type CodesOf<Fn extends (...args: never[]) => unknown> = Extract<
  Awaited<ReturnType<Fn>>,
  { ok: false; error: string }
>["error"];

export function ok(): { ok: true; data: undefined };
export function ok<T>(data: T): { ok: true; data: T };
export function ok<T>(data?: T): { ok: true; data: T | undefined } {
  return { ok: true, data };
}

export function refuse<const Code extends string, const Field extends string = never>(
  error: Code,
  fields?: Readonly<Record<string, Field>>,
  details?: unknown,
): Refused<Code | Field> {
  return { ok: false, error, ...(fields && { fields }), ...(details !== undefined && { details }) };
}

/** Thrown inside a transaction to roll it back; `orRefused` turns it into the command's result. */
export class Refusal extends Error {
  constructor(readonly refused: Refused<string>) {
    super(refused.error);
  }
}

/**
 * Returns the result of `work`, or the refusal that it threw. Types do not track what is thrown, so its codes are
 * listed: a refusal with any other code is rethrown, like any other error.
 */
export async function orRefused<T, Code extends string, const Thrown extends string>(
  thrown: readonly Thrown[],
  work: () => Promise<Result<T, Code>>,
): Promise<Result<T, Code | Thrown>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal && isOneOf(error.refused, thrown)) return error.refused;
    throw error;
  }
}

function isOneOf<Code extends string>(refused: Refused<string>, codes: readonly Code[]): refused is Refused<Code> {
  const known: readonly string[] = codes;
  return [refused.error, ...Object.values(refused.fields ?? {})].every((code) => known.includes(code));
}
