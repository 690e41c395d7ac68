import NextAuth, { type NextAuthConfig } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { headers } from "next/headers";
import { db } from "@/lib/platform/db/client";
import type { Audience } from "@/lib/platform/db/generated/enums";
import { env } from "@/lib/platform/env/env";
import { deviceOf } from "./device";
import { hostCookie, isSecure } from "./names";
import { hashToken, newToken, readTicket, signTicket } from "./tokens";
import { trustHash } from "./trust";

/** The longest that a sign-in lasts, even in constant use: twelve hours, in seconds. */
const LIFETIME = 12 * 60 * 60;

/** Returns the cookie of an audience: a staff sign-in means nothing to the portal, and vice versa. */
export function cookieName(audience: Audience): string {
  return hostCookie(audience);
}

function config(audience: Audience): NextAuthConfig {
  process.env.AUTH_URL = env().APP_URL; // never the request's own Host
  const options = { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure() } as const;
  return {
    basePath: `/api/auth/${audience}`,
    secret: env().AUTH_SECRET,
    trustHost: true,
    // Not served over HTTP: only this module calls it, with a ticket instead of a password.
    providers: [
      Credentials({
        credentials: { ticket: {} },
        authorize: ({ ticket }) => {
          const id = readTicket(ticket);
          return id ? { id } : null;
        },
      }),
    ],
    cookies: { sessionToken: { name: cookieName(audience), options } },
    session: { strategy: "jwt", maxAge: LIFETIME },
    // The cookie holds a random id and nothing else; the sign-in itself is a row that can be deleted.
    jwt: {
      encode: ({ token }) => openSignIn(audience, token?.sub ?? ""),
      decode: ({ token }) => ({ hash: hashToken(token ?? "") }),
    },
    events: {
      signOut: async (message) => {
        if ("token" in message && typeof message.token?.hash === "string")
          await db().signIn.deleteMany({ where: { hash: message.token.hash } });
      },
    },
  };
}

/**
 * Stores the sign-in of a ticket's subject, unless the version it was checked against has been replaced in the
 * meantime: the cookie then means nothing. The second step is due unless the staff member trusts this browser.
 */
async function openSignIn(audience: Audience, subject: string): Promise<string> {
  const { token, hash } = newToken();
  const [id, version] = subject.split(":");
  const device = deviceOf((await headers()).get("user-agent"));
  const trusted = await trustHash();
  await db().$executeRaw`
    INSERT INTO sign_in (hash, audience, staff_id, account_id, version, code_due, device, expires_at)
    SELECT ${hash}, ${audience}::"Audience", staff_id, account_id, version,
      EXISTS (SELECT 1 FROM second_factor f WHERE f.staff_id = person.staff_id AND f.confirmed_at IS NOT NULL)
        AND NOT EXISTS (SELECT 1 FROM trusted_device d WHERE d.hash = ${trusted} AND d.staff_id = person.staff_id AND d.version = person.version AND d.expires_at > now()),
      ${device}, now() + make_interval(secs => ${LIFETIME}) FROM (
      SELECT id AS staff_id, NULL::uuid AS account_id, sign_in_version AS version FROM staff WHERE ${audience} = 'staff' AND id = ${id}::uuid
      UNION ALL
      SELECT NULL, id, sign_in_version FROM portal_account WHERE ${audience} = 'portal' AND id = ${id}::uuid
    ) AS person
    WHERE version = ${Number(version)}`;
  return token;
}

const instances = {
  staff: NextAuth(() => config("staff")),
  portal: NextAuth(() => config("portal")),
};

/**
 * Signs this browser in as someone whom a command has just authenticated.
 * @param version the sign-in version that stood beside the password when it was checked or set
 */
export async function signIn(audience: Audience, { id, version }: { id: string; version: number }): Promise<void> {
  const ticket = signTicket(`${id}:${version}`);
  await instances[audience].signIn("credentials", { ticket, redirect: false, redirectTo: "/" });
}

export async function signOut(audience: Audience): Promise<void> {
  await instances[audience].signOut({ redirect: false, redirectTo: "/" });
}
