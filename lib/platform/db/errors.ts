// Recognized by shape, not by class: Next and the server around it each load their own copy of Prisma's classes.

type Cause = { originalCode?: string; originalMessage?: string };

const text = (value: unknown) => (typeof value === "string" ? value : undefined);
const at = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;

/** PostgreSQL's own message: from a statement in `meta`, from COMMIT in `cause`. */
function causeOf(error: unknown): Cause {
  const cause = at(at(at(error, "meta"), "driverAdapterError"), "cause") ?? at(error, "cause");
  return {
    originalCode: text(at(cause, "originalCode")) ?? text(at(at(error, "meta"), "code")),
    originalMessage: text(at(cause, "originalMessage")) ?? text(at(at(error, "meta"), "message")),
  };
}

const constraintCodes = ["23P01", "23505", "23514"];

/**
 * Returns the name of the constraint or unique index that rejected a write (exclusion, unique, check), else null.
 * `session_no_overlap` is a double booking: callers turn it into the code `slot_taken`.
 */
export function violatedConstraint(error: unknown): string | null {
  const { originalCode, originalMessage } = causeOf(error);
  if (!originalCode || !constraintCodes.includes(originalCode)) return null;
  // The name is the last quoted word of messages such as … violates check constraint "x".
  return originalMessage?.match(/constraint "([^"]+)"/)?.[1] ?? null;
}

/** Returns whether two transactions conflicted (serialization failure, deadlock): retrying is safe. */
export function isRetryable(error: unknown): boolean {
  const { originalCode } = causeOf(error);
  return originalCode === "40001" || originalCode === "40P01" || at(error, "code") === "P2034";
}
