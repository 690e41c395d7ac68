import { cookies } from "next/headers";
import { hostCookie, isSecure } from "./names";
import { hashToken } from "./tokens";

/** Days for which a trusted browser is not asked for the second step. */
export const TRUST_DAYS = 30;

const trustCookie = () => hostCookie("trusted");

/** Returns the hash of this browser's token of trust, or null. Means nothing unless a row for the staff member has it. */
export async function trustHash(): Promise<string | null> {
  const token = (await cookies()).get(trustCookie())?.value;
  return token ? hashToken(token) : null;
}

/** Stores a token of trust in this browser. Actions only. */
export async function storeTrust(token: string): Promise<void> {
  (await cookies()).set(trustCookie(), token, {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: isSecure(),
    maxAge: TRUST_DAYS * 86_400,
  });
}
