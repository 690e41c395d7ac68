import { hash, verify } from "@node-rs/argon2";

// OWASP's argon2id parameters: 19 MiB, 2 passes, 1 lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), cost);
}

let decoy: Promise<string> | undefined;

/**
 * Returns the first of `candidates` that has this password, or null. An unknown address costs one check, like a known
 * one, so that timing does not reveal which addresses exist.
 */
export async function findByPassword<T extends { passwordHash: string }>(
  candidates: readonly T[],
  password: string,
): Promise<T | null> {
  const typed = password.normalize("NFKC");
  if (candidates.length === 0) {
    decoy ??= hashPassword("nobody has this password");
    await verify(await decoy, typed);
    return null;
  }
  const checks = await Promise.all(candidates.map((candidate) => verify(candidate.passwordHash, typed)));
  return candidates.find((_, i) => checks[i]) ?? null;
}
