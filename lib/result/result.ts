/** What a command answers: its data, or a code that the interface translates. Fields: input name to code. */
export type Result<T = undefined> =
  | { ok: true; data: T }
  | { ok: false; error: string; fields?: Record<string, string>; data?: undefined };

export function ok(): Result;
export function ok<T>(data: T): Result<T>;
export function ok<T>(data?: T): Result<T | undefined> {
  return { ok: true, data };
}

/** An expected refusal. `error` is a code of the capability's messages (`errors.<code>`). */
export function refuse(error: string, fields?: Record<string, string>): { ok: false; error: string; fields?: Record<string, string> } {
  return fields ? { ok: false, error, fields } : { ok: false, error };
}
