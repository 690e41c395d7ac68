import { hashPassword } from "@/lib/platform/access/passwords";
import type { Allowed } from "@/lib/platform/access/scopes";
import { sweep } from "@/lib/platform/access/sweep";
import { audit } from "@/lib/platform/audit/audit";
import { parseCsv } from "@/lib/platform/csv/parse";
import { db } from "@/lib/platform/db/client";
import { exportClient, exportPractice } from "@/lib/clients/export/commands";
import {
  accountsOfClient,
  entriesOf,
  fetchTicket,
  PAGE_ROWS,
  picturesOf,
  ticketOf,
  type Whose,
} from "@/lib/clients/export/queries";
import { EXCLUDED, EXPORTED, OF_CLIENT } from "@/lib/clients/export/rules";
import { zipStream } from "@/lib/platform/zip/zip";
import { useDatabase } from "@/tests/support/database";
import {
  makeAccount,
  makeGrant,
  makeClient,
  makePracticeFixture,
  makeInvitation,
  makeSession,
  makeStaff,
} from "@/tests/support/factories";
import { practiceScope } from "@/tests/support/scopes";
import { unzip } from "@/tests/support/unzip";

useDatabase();

const PASSWORD = "correct horse battery";

async function arrange() {
  const fixture = await makePracticeFixture();
  await db().staff.update({ where: { id: fixture.owner.id }, data: { passwordHash: await hashPassword(PASSWORD) } });
  const scope = practiceScope({ practiceId: fixture.practice.id, staffId: fixture.owner.id });
  return { ...fixture, scope };
}

async function filesOf(
  scope: Allowed<"export.client"> & Allowed<"export.practice">,
  whose: Whose,
): Promise<Record<string, string>> {
  const entries = [...entriesOf(scope, whose), ...(whose.kind === "practice" ? await picturesOf(scope) : [])];
  return unzip(Buffer.from(await new Response(zipStream(entries)).arrayBuffer()));
}
const json = (files: Record<string, string>, table: string) =>
  JSON.parse(files[`json/${table}.json`] as string) as Record<string, unknown>[];

it("has decided about every table and every column: exported, or left out with a reason", async () => {
  const found = await db().$queryRaw<{ table: string; column: string }[]>`
    SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE '\\_%' ORDER BY 1, 2`;
  const decided = Object.entries(
    EXPORTED as Record<string, { columns: string; without?: Record<string, string> }>,
  ).flatMap(([table, { columns, without = {} }]) =>
    // Every row belongs to the practice, whose id appears only in the practice's own row.
    [
      ...new Set([...columns.split(" "), ...Object.keys(without), ...(table === "practice" ? [] : ["practice_id"])]),
    ].map((column) => `${table}.${column}`),
  );
  expect(decided.sort()).toEqual(
    found
      .filter(({ table }) => !(table in EXCLUDED))
      .map(({ table, column }) => `${table}.${column}`)
      .sort(),
  );
  expect(Object.keys(EXCLUDED).filter((table) => !found.some((row) => row.table === table))).toEqual([]);
  const secret = /hash|secret|password|token|code/;
  expect(
    Object.entries(EXPORTED)
      .filter(([, { columns }]) => secret.test(columns))
      .map(([table]) => table),
  ).toEqual([]);
  // Everything that belongs to a client or an account is in the client's export.
  const ofClient = found
    .filter(({ table, column }) => ["client_id", "account_id"].includes(column) && !(table in EXCLUDED))
    .map(({ table }) => table);
  expect([...new Set(ofClient)].filter((table) => !(OF_CLIENT as readonly string[]).includes(table))).toEqual([]);
});

describe("everything of the practice", () => {
  it("has every row of the practice once, none of another, and no secret", async () => {
    const { practice, owner, therapist, service, scope } = await arrange();
    const other = await makePracticeFixture();
    const stranger = await makeClient(other.practice, { firstName: "Stranger" });
    const client = await makeClient(practice, {
      firstName: '=HYPERLINK("x")',
      lastName: "@sum",
      phone: "+1 604 555 0142",
    });
    const account = await makeAccount(practice, { passwordHash: "argon-secret-hash" });
    await makeGrant(account, client, owner);
    const { invitation } = await makeInvitation(practice, owner);
    await db().calendarFeed.create({
      data: { staffId: owner.id, practiceId: practice.id, hash: "feed-secret-hash", shows: "busy" },
    });
    await db().image.create({ data: { practiceId: practice.id, type: "image/webp", bytes: Buffer.from("picture") } });
    const { startsAt, endsAt } = await makeSession(therapist, service, {
      clientId: client.id,
      overrideReason: 'line one\nline "two"',
    });
    // More than two pages, with ids in no particular order.
    await db().$executeRaw`
      INSERT INTO session (id, practice_id, therapist_id, service_id, client_id, status, origin, place, price_cents, starts_at, ends_at, blocked_from, blocked_until, wall_start, zone, tzdb)
      SELECT gen_random_uuid(), practice_id, therapist_id, service_id, client_id, 'cancelled', origin, place, price_cents, ${startsAt}, ${endsAt}, ${startsAt}, ${endsAt}, wall_start, zone, tzdb
      FROM session, generate_series(1, ${PAGE_ROWS * 2 + 7}) WHERE practice_id = ${practice.id}::uuid`;
    const files = await filesOf(scope, { kind: "practice" });
    const tables = Object.keys(EXPORTED);
    expect(
      Object.keys(files)
        .filter((path) => !path.startsWith("pictures/"))
        .sort(),
    ).toEqual([...tables.map((table) => `csv/${table}.csv`), ...tables.map((table) => `json/${table}.json`)].sort());
    expect(Object.values(files)).toContain("picture");
    const sessions = json(files, "session");
    expect(new Set(sessions.map(({ id }) => id)).size).toBe(PAGE_ROWS * 2 + 8);
    expect(sessions).toHaveLength(PAGE_ROWS * 2 + 8);
    expect(sessions[0]).toMatchObject({
      client_id: client.id,
      client_name: '=HYPERLINK("x") @sum',
      therapist_name: "Nora Whitfield",
      service_name: "First session",
      starts_at: startsAt.toISOString().replace(".000Z", "+00:00"),
    });
    expect(json(files, "client")).toMatchObject([{ id: client.id, phone: "+1 604 555 0142" }]);
    // The same in CSV, read back by our own parser; formulas become text.
    const csv = parseCsv(files["csv/client.csv"] as string, { lines: 10, rows: 10, columns: 50, total: 500 });
    expect("lines" in csv && csv.lines[1]?.cells.slice(0, 5)).toEqual([
      client.id,
      '=HYPERLINK("x")',
      "@sum",
      client.email,
      "+1 604 555 0142",
    ]);
    expect(files["csv/client.csv"]).toContain(`"'=HYPERLINK(""x"")",'@sum,${client.email},'+1 604 555 0142`);
    const all = Object.values(files).join("\n");
    expect(
      Object.entries(files)
        .flatMap(([path, text]) => (path.endsWith(".csv") ? text.split("\r\n").flatMap((line) => line.split(",")) : []))
        .filter((cell) => /^[=+@\t\r]/.test(cell)),
    ).toEqual([]);
    for (const secret of [
      "argon-secret-hash",
      "feed-secret-hash",
      "$argon2",
      invitation.hash,
      stranger.id,
      other.practice.id,
      "Stranger",
    ])
      expect(all).not.toContain(secret);
  });

  it("asks for the password again, notifies every owner, and is audited", async () => {
    const { practice, owner, scope } = await arrange();
    await makeStaff(practice, { role: "owner", locale: "fr", emailRaw: "second@maple.example" });
    await makeStaff(practice, { role: "admin" });
    await makeStaff(practice, { role: "owner", disabledAt: new Date() });
    expect(await exportPractice(scope, { currentPassword: "another" }, scope.now)).toEqual({
      ok: false,
      error: "invalid",
      fields: { currentPassword: "password_wrong" },
    });
    expect(await db().exportTicket.count()).toBe(0);
    const asked = await exportPractice(scope, { currentPassword: PASSWORD }, scope.now);
    if (!asked.ok) throw new Error(asked.error);
    const { ticket } = asked.data;
    const told = await db().outboxEmail.findMany({
      where: { practiceId: practice.id },
      select: { template: true, recipient: true, locale: true },
    });
    expect(told).toHaveLength(2);
    expect(told).toEqual(
      expect.arrayContaining([
        { template: "practice_exported", recipient: owner.emailRaw, locale: "en" },
        { template: "practice_exported", recipient: "second@maple.example", locale: "fr" },
      ]),
    );
    expect(await fetchTicket(scope, ticket, { kind: "practice" })).toEqual({ slug: practice.slug });
    expect(
      (await db().auditEntry.findMany({ where: { practiceId: practice.id }, orderBy: { id: "asc" } })).map(
        ({ action }) => action,
      ),
    ).toEqual(["exporting.practice", "exporting.fetchPractice"]);
    // Not available to colleagues, for other subjects, or after it expires.
    const colleague = practiceScope({ practiceId: practice.id });
    const later = practiceScope({
      practiceId: practice.id,
      staffId: owner.id,
      now: new Date(scope.now.getTime() + 16 * 60_000),
    });
    for (const [who, whose] of [
      [colleague, { kind: "practice" }],
      [practiceScope({ staffId: owner.id }), { kind: "practice" }],
      [later, { kind: "practice" }],
      [scope, { kind: "client", id: practice.id }],
    ] as const) {
      expect(await ticketOf(who, ticket, whose)).toBeNull();
    }
    await db().exportTicket.updateMany({ data: { expiresAt: new Date(0) } });
    await sweep();
    expect(await db().exportTicket.count()).toBe(0);
  });
});

describe("everything of a client", () => {
  it("has what is theirs and nothing of anybody else: record, accounts, sessions, messages, trail", async () => {
    const { practice, owner, therapist, service, scope } = await arrange();
    const [mother, son] = [
      await makeClient(practice, { firstName: "Ines" }),
      await makeClient(practice, { firstName: "Ugo" }),
    ];
    const [shared, own] = [
      await makeAccount(practice, { email: "shared@mail.example" }),
      await makeAccount(practice, { email: "own@mail.example" }),
    ];
    for (const [account, client] of [
      [shared, mother],
      [shared, son],
      [own, son],
    ] as const)
      await makeGrant(account, client, owner);
    const hers = await makeSession(therapist, service, { clientId: mother.id, accountId: shared.id });
    const his = await makeSession(therapist, service, {
      clientId: son.id,
      accountId: shared.id,
      wallStart: "2027-01-12T12:00",
    });
    const message = (template: string, data: object, sessionId: string | null = null) =>
      db().outboxEmail.create({
        data: { practiceId: practice.id, template, locale: "en", recipient: "shared@mail.example", data, sessionId },
      });
    const sent = [
      await message("booked_client", { sessionId: hers.id }, hers.id),
      await message("verify", { accountId: shared.id }),
      await message("series_booked_client", { sessions: [{ sessionId: hers.id, sequence: 0 }] }),
      await message("account_linked", { accountId: shared.id, clientId: mother.id }),
    ];
    await message("booked_client", { sessionId: his.id }, his.id);
    await message("verify", { accountId: own.id });
    for (const subject of [
      `client:${mother.id}`,
      `session:${hers.id}`,
      `account:${shared.id}`,
      `client:${son.id}`,
      `session:${his.id}`,
    ])
      await audit(db(), scope, "client.read", subject);
    const files = await filesOf(scope, { kind: "client", id: mother.id });
    expect(Object.keys(files)).toHaveLength(OF_CLIENT.length * 2);
    const ids = (table: string) => json(files, table).map(({ id }) => id);
    expect(ids("client")).toEqual([mother.id]);
    expect(ids("portal_account")).toEqual([shared.id]);
    expect(ids("association")).toHaveLength(1);
    expect(ids("session")).toEqual([hers.id]);
    expect(ids("message").sort()).toEqual(sent.map(({ id }) => id).sort());
    expect(json(files, "audit_entry").map(({ subject }) => subject)).toEqual([
      `client:${mother.id}`,
      `session:${hers.id}`,
      `account:${shared.id}`,
    ]);
    expect(Object.values(files).join("\n")).not.toMatch(new RegExp(`${son.id}|${his.id}|${own.id}|Ugo`));
    expect(await accountsOfClient(scope, mother.id)).toEqual([
      { email: "shared@mail.example", verified: true, closed: false },
    ]);
  });

  it("asks why, says so in the trail, and finds nobody of another practice", async () => {
    const { practice, scope } = await arrange();
    const client = await makeClient(practice);
    const foreign = await makeClient((await makePracticeFixture()).practice);
    for (const id of [foreign.id, crypto.randomUUID()])
      expect(await exportClient(scope, { client: id, reason: "asked" }, scope.now)).toEqual({
        ok: false,
        error: "not_found",
      });
    const asked = await exportClient(scope, { client: client.id, reason: "The client asked" }, scope.now);
    if (!asked.ok) throw new Error(asked.error);
    expect(await fetchTicket(scope, asked.data.ticket, { kind: "client", id: foreign.id })).toBeNull();
    expect(await fetchTicket(scope, asked.data.ticket, { kind: "client", id: client.id })).toEqual({
      slug: practice.slug,
    });
    expect(
      await db().auditEntry.findMany({
        where: { subject: `client:${client.id}` },
        orderBy: { id: "asc" },
        select: { action: true, data: true },
      }),
    ).toEqual([
      { action: "exporting.client", data: { reason: "The client asked" } },
      { action: "exporting.fetchClient", data: {} },
    ]);
    expect(Object.values(await filesOf(scope, { kind: "client", id: foreign.id })).join("")).not.toContain(foreign.id);
  });
});
