import { randomUUID } from "node:crypto";
import { hashToken, newToken, readTicket, signTicket, tokenFor } from "@/lib/platform/access/tokens";

// lib/platform/env requires it; no test here uses the database.
process.env.DATABASE_URL = "postgresql://nobody@localhost/nothing";
afterAll(() => void delete process.env.DATABASE_URL);

describe("links", () => {
  it("row 5: have 256 random bits, and a hash that is not they", () => {
    const made = Array.from({ length: 50 }, newToken);
    expect(new Set(made.map(({ token }) => token)).size).toBe(50);
    for (const { token, hash } of made) {
      expect(Buffer.from(token, "base64url")).toHaveLength(32);
      expect(hash).toBe(hashToken(token));
      expect(hash).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  it("are made again from the message, each purpose its own", () => {
    const id = randomUUID();
    expect(tokenFor("verify", id)).toBe(tokenFor("verify", id));
    expect(new Set([tokenFor("verify", id), tokenFor("setup", id), tokenFor("verify", randomUUID())]).size).toBe(3);
    expect(Buffer.from(tokenFor("verify", id), "base64url")).toHaveLength(32);
  });
});

describe("tickets", () => {
  const id = randomUUID();
  const ticket = signTicket(id, 1_000);
  const [, expires = "", mac = ""] = ticket.split(".");

  it("name their subject for a minute", () => {
    expect(readTicket(ticket, 1_000)).toBe(id);
    expect(readTicket(ticket, 60_999)).toBe(id);
    expect(readTicket(ticket, 61_000)).toBeNull();
  });

  it.each<[string, unknown]>([
    ["another subject", `${randomUUID()}.${expires}.${mac}`],
    ["a later end", `${id}.${Number(expires) + 1}.${mac}`],
    ["no end", `${id}..${mac}`],
    ["an endless one", `${id}.Infinity.${mac}`],
    ["no seal", `${id}.${expires}.`],
    ["two parts", `${id}.${expires}`],
    ["a part more", `${ticket}.`],
    ["dots before", `.${ticket}`],
    ["a shorter seal", ticket.slice(0, -1)],
    ["another seal", `${ticket.slice(0, -2)}AA`],
    ["nothing", ""],
    ["only dots", ".."],
    ["no text", null],
    ["an array", [ticket]],
    ["an object", { toString: () => ticket }],
    ["undefined", undefined],
    ["no subject", signTicket("", 1_000)],
  ])("are refused with %s", (_, forged) => expect(readTicket(forged, 1_000)).toBeNull());

  it("cannot carry a subject with dots", () => expect(readTicket(signTicket("a.b", 1_000), 1_000)).toBeNull());

  it("are sealed with this server's secret", () => {
    const secret = process.env.AUTH_SECRET;
    process.env.AUTH_SECRET = "another-secret-of-at-least-32-characters";
    try {
      expect(readTicket(ticket, 1_000)).toBeNull();
    } finally {
      process.env.AUTH_SECRET = secret;
    }
  });

  it("are no links: their seals differ from a link's for the same words", () =>
    expect(tokenFor("verify", `${id}.${expires}`)).not.toBe(mac));
});
