import { readdirSync, readFileSync } from "node:fs";
import { auditSentence } from "@/components/clients/audit-log/sentence";
import { audit, type AuditAction } from "@/lib/platform/audit/audit";
import { openRecord } from "@/lib/clients/clients/queries";
import { db, transaction } from "@/lib/platform/db/client";
import { auditMessages } from "@/lib/platform/audit/messages";
import { clientTrail, ENTRIES_PER_PAGE } from "@/lib/clients/audit-log/queries";
import { Client } from "pg";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makeGrant, makeClient, makePracticeFixture, makeSession } from "@/tests/support/factories";
import { portalScope, practiceScope } from "@/tests/support/scopes";

useDatabase();

async function arrange() {
  const fixture = await makePracticeFixture();
  const scope = practiceScope({ practiceId: fixture.practice.id, staffId: fixture.owner.id });
  const client = await makeClient(fixture.practice);
  const trail = async (before: string | null = null) =>
    (await clientTrail(scope, client.id, before)).entries.map(
      ({ action, name, actor }) => `${actor} ${name ?? "?"} ${action}`,
    );
  const write = (action: AuditAction, subject: string, by: { practiceId: string; actor: string } = scope) =>
    transaction((tx) => audit(tx, by, action, subject));
  return { ...fixture, scope, client, trail, write };
}

it("has what was done to the record, its sessions and its accounts, by whom, the latest first", async () => {
  const { practice, owner, scope, client, therapist, service, trail, write } = await arrange();
  const account = await makeAccount(practice);
  await makeGrant(account, client, owner);
  const session = await makeSession(therapist, service, { clientId: client.id });
  await openRecord(scope, client.id, "overview");
  await write("session.book", `session:${session.id}`, portalScope({ practiceId: practice.id, accountId: account.id }));
  await write(
    "password.change",
    `account:${account.id}`,
    portalScope({ practiceId: practice.id, accountId: account.id }),
  );
  await write("password.forgot", `account:${account.id}`, { practiceId: practice.id, actor: "public" });
  await write("clients.edit", `client:${(await makeClient(practice)).id}`);
  await write("prospects.verify", `account:${(await makeAccount(practice)).id}`);
  expect(await trail()).toEqual([
    "public ? password.forgot",
    "account Amélie Okafor password.change",
    "account Amélie Okafor session.book",
    "staff Nora Whitfield client.read",
  ]);
  const { entries } = await clientTrail(scope, client.id, null);
  expect(entries.map(({ sessionAt }) => sessionAt)).toEqual([null, null, session.startsAt, null]);
});

it("shows of an account only what it did while it was tied to this client", async () => {
  const { practice, owner, client, trail, write } = await arrange();
  const account = await makeAccount(practice);
  const tie = await makeGrant(account, client, owner);
  const entry = async (hour: number) => {
    await write("account.resend", `account:${account.id}`);
    const [last] = await db().auditEntry.findMany({ orderBy: { id: "desc" }, take: 1 });
    await db().auditEntry.updateMany({
      where: { id: last?.id ?? 0n },
      data: { at: new Date(Date.now() + hour * 3_600_000) },
    });
  };
  await db().grant.updateMany({
    where: { id: tie.id },
    data: { createdAt: new Date(Date.now() - 3_600_000), endedAt: new Date(Date.now() + 3_600_000) },
  });
  for (const hour of [-3, 0, 3]) await entry(hour);
  expect(await trail()).toHaveLength(1);
});

it("goes page by page, each entry once, whatever is written meanwhile; by one query", async () => {
  const { scope, client } = await arrange();
  for (let i = 0; i < ENTRIES_PER_PAGE + 20; i++) await openRecord(scope, client.id, "contact");
  const sent = jest.spyOn(Client.prototype, "query");
  const first = await clientTrail(scope, client.id, null);
  expect(sent).toHaveBeenCalledTimes(1);
  sent.mockRestore();
  await openRecord(scope, client.id, "overview");
  const second = await clientTrail(scope, client.id, first.older);
  expect([first.entries.length, second.entries.length, second.older]).toEqual([ENTRIES_PER_PAGE, 20, null]);
  expect(new Set([...first.entries, ...second.entries].map(({ id }) => id)).size).toBe(ENTRIES_PER_PAGE + 20);
});

it("has nothing of another practice's record", async () => {
  const [{ client, scope }, other] = [await arrange(), await arrange()];
  await openRecord(scope, client.id, "overview");
  expect(await clientTrail(other.scope, client.id, null)).toEqual({ entries: [], older: null });
});

it("each page of a record is opened through the one door that writes it down", () => {
  const folder = "app/(practice)/(staff)/clients/[client]";
  const pages = (readdirSync(folder, { recursive: true }) as string[]).filter((file) => file.endsWith("page.tsx"));
  expect(pages.length).toBeGreaterThanOrEqual(4);
  expect(pages.filter((page) => !readFileSync(`${folder}/${page}`, "utf8").includes("await recordOf("))).toEqual([]);
});

describe("in words", () => {
  const leaves = (tree: object, prefix = ""): string[] =>
    Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
      typeof value === "string" ? [`${prefix}${key}`] : leaves(value as object, `${prefix}${key}.`),
    );

  it("every action has a sentence in both languages, whatever its data", () => {
    for (const action of leaves(auditMessages.en.actions)) {
      for (const locale of ["en", "fr"] as const) {
        expect(auditSentence(action, {}, locale)).not.toMatch(/[{}]|^trail|undefined/);
        expect(auditSentence(action, null, locale).length).toBeGreaterThan(5);
      }
    }
  });

  it.each([
    ["client.read", { part: "overview" }, "Opened the record: Overview", "A ouvert le dossier\u00a0: Aperçu"],
    [
      "client.read",
      { beside: "account:1" },
      "Opened the record: next to a portal account",
      "A ouvert le dossier\u00a0: à côté d’un compte du portail",
    ],
    [
      "clients.edit",
      { fields: ["lastName", "phone"] },
      "Changed the contact info: last name and phone",
      "A modifié les coordonnées\u00a0: nom de famille et téléphone",
    ],
    [
      "sessions.change",
      { from: "booked", to: "no_show" },
      "Changed the session from Booked to No show",
      "A changé l’état de la séance\u00a0: Réservée, puis Absence",
    ],
    ["once.was", {}, "once.was", "once.was"],
  ])("%s %j", (action, data, en, fr) => {
    expect([auditSentence(action, data, "en"), auditSentence(action, data, "fr")]).toEqual([en, fr]);
  });
});
