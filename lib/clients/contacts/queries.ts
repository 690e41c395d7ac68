import { clientsSeenBy } from "@/lib/platform/access/row-filters";
import type { Allowed } from "@/lib/platform/access/scopes";
import { db } from "@/lib/platform/db/client";

/** Selects a contact with its portal access: the grants and invitations that are in force. */
const contactWithAccess = (now: Date) => ({
  id: true,
  firstName: true,
  lastName: true,
  relation: true,
  phone: true,
  email: true,
  locale: true,
  emergency: true,
  guardian: true,
  mayKnow: true,
  note: true,
  removedAt: true,
  grants: { where: { endedAt: null, account: { closedAt: null } }, select: { id: true } },
  invitations: { where: { acceptedAt: null, deletedAt: null, expiresAt: { gt: now } }, select: { id: true } },
});

/** Returns a client's contacts, emergency contacts first, then the removed ones; empty if the viewer does not see the client. */
export async function clientContacts(scope: Allowed<"clients.read" | "export.client">, clientId: string) {
  const rows = await db().clientContact.findMany({
    where: { practiceId: scope.practiceId, clientId, client: clientsSeenBy(scope) },
    orderBy: [{ emergency: "desc" }, { createdAt: "asc" }, { id: "asc" }],
    select: contactWithAccess(scope.now),
  });
  return {
    current: rows.filter(({ removedAt }) => removedAt === null),
    removed: rows.filter(({ removedAt }) => removedAt !== null),
  };
}

/** Returns the contacts of a client to call in an emergency. */
export async function emergencyContacts(scope: Allowed<"clients.read">, clientId: string) {
  return (await clientContacts(scope, clientId)).current.filter(({ emergency }) => emergency);
}

export type ContactRow = Awaited<ReturnType<typeof clientContacts>>["current"][number];

/** Another client with the same email. `own`: their own address, rather than one of their contacts'. */
export type SharedWith = { email: string; clientId: string; name: string; own: boolean };

const SHARED_SHOWN = 20;

/**
 * Returns the other clients, among those whom the viewer sees, whose own email or whose contacts' email is one of these.
 * Families share addresses, so this is a fact and not an error.
 */
export async function sharedEmails(
  scope: Allowed<"clients.read">,
  clientId: string,
  emails: readonly string[],
): Promise<SharedWith[]> {
  if (emails.length === 0) return [];
  const shared = { in: [...emails] };
  const clients = await db().client.findMany({
    where: {
      id: { not: clientId },
      AND: [
        clientsSeenBy(scope),
        { OR: [{ email: shared }, { contacts: { some: { email: shared, removedAt: null } } }] },
      ],
    },
    orderBy: [{ lastName: "asc" }, { firstName: "asc" }, { id: "asc" }],
    take: SHARED_SHOWN,
    select: {
      id: true,
      firstName: true,
      lastName: true,
      email: true,
      contacts: { where: { email: shared, removedAt: null }, select: { email: true } },
    },
  });
  return clients.flatMap(({ id, firstName, lastName, email, contacts }) =>
    emails
      .filter((one) => one === email || contacts.some((contact) => contact.email === one))
      .map((one) => ({ email: one, clientId: id, name: `${firstName} ${lastName}`.trim(), own: one === email })),
  );
}
