import { hash, verify } from "@node-rs/argon2";

// OWASP's argon2id parameters: 19 MiB, 2 passes, 1 lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), cost);
}

let decoy: Promise<string> | undefined;

/**
 * Returns the first of `candidates` that has this password, or null. Always makes `checks` verifications, some of them
 * of a decoy, so that timing does not reveal how many candidates there are.
 * @param checks the largest number of candidates that there may be
 */
export async function findByPassword<T extends { passwordHash: string }>(
  candidates: readonly T[],
  password: string,
  checks = 1,
): Promise<T | null> {
  const typed = password.normalize("NFKC");
  const hashes = candidates.map(({ passwordHash }) => passwordHash);
  decoy ??= hashPassword("nobody has this password");
  const decoys = Array.from({ length: checks - hashes.length }, () => decoy!);
  const right = await Promise.all([...hashes, ...decoys].map(async (hash) => verify(await hash, typed)));
  return candidates.find((_, i) => right[i]) ?? null;
}
