/** A code that the interface translates (`errors.<code>` of the capability's messages), and what helps to go on. */
export type Refused = { ok: false; error: string; fields?: Record<string, string>; details?: unknown };

/** What a command answers. */
export type Result<T = undefined> = { ok: true; data: T } | Refused;

export function ok(): Result;
export function ok<T>(data: T): Result<T>;
export function ok<T>(data?: T): Result<T | undefined> {
  return { ok: true, data };
}

/** An expected refusal. `fields`: input name to code. */
export function refuse(error: string, fields?: Record<string, string>, details?: unknown): Refused {
  return { ok: false, error, ...(fields && { fields }), ...(details !== undefined && { details }) };
}

/** Thrown inside a transaction, so that nothing of it is kept; `orRefused` turns it back into an answer. */
export class Refusal extends Error {
  constructor(readonly refused: Refused) {
    super(refused.error);
  }
}

/** The result of `work`, or the refusal that ended it. Anything else that is thrown stays thrown. */
export async function orRefused<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return error.refused;
    throw error;
  }
}
