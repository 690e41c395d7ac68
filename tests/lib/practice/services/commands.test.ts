import { randomUUID } from "node:crypto";
import { db } from "@/lib/platform/db/client";
import { createService, moveService, saveService, setArchived } from "@/lib/practice/services/commands";
import { servicesOf } from "@/lib/practice/services/queries";
import { saveServiceInput } from "@/lib/practice/services/schema";
import { makeBooker, now } from "@/tests/support/booker";
import { useDatabase } from "@/tests/support/database";
import { makePracticeFixture, makeService, makeSession, makeTherapist } from "@/tests/support/factories";
import { practiceScope } from "@/tests/support/scopes";

useDatabase();

const fields = {
  nameEn: "Couples session",
  nameFr: "Séance de couple",
  descriptionEn: "For two.",
  descriptionFr: "À deux.",
  minutes: 80,
  price: 220_50,
  audience: "both" as const,
  places: ["video" as const],
  before: 10,
  after: 15,
};

async function arrange() {
  const house = await makePracticeFixture();
  const scope = practiceScope({ practiceId: house.practice.id, now });
  const entries = () =>
    db().auditEntry.findMany({
      where: { practiceId: house.practice.id, action: { startsWith: "services." } },
      orderBy: { id: "asc" },
      select: { action: true, subject: true, data: true },
    });
  return { ...house, scope, entries };
}

it("adds a service at the end, once however often the form is sent", async () => {
  const { scope, therapist, entries } = await arrange();
  const key = randomUUID();
  const [one, two] = await Promise.all(
    [0, 1].map(() => createService(scope, { key, ...fields, therapists: [therapist.id] })),
  );
  expect([one, two]).toEqual([{ ok: true }, { ok: true }]);
  const list = await servicesOf(scope);
  expect(list.map(({ nameEn }) => nameEn)).toEqual(["First session", "Couples session"]);
  expect(list[1]).toMatchObject({
    id: key,
    priceCents: 220_50,
    bufferBefore: 10,
    bufferAfter: 15,
    position: 1,
    therapistIds: [therapist.id],
    descriptionFr: "À deux.",
  });
  expect(await entries()).toHaveLength(1);
});

it("changes a service and who gives it; what is booked keeps its length, price and buffers", async () => {
  const { scope, practice, therapist, service, entries } = await arrange();
  const other = await makeTherapist(practice);
  const session = await makeSession(therapist, service);
  const { version } = await offeredBy(therapist.id);
  expect(await saveService(scope, { service: service.id, ...fields, therapists: [other.id] })).toEqual({ ok: true });
  expect((await servicesOf(scope))[0]).toMatchObject({ minutes: 80, therapistIds: [other.id] });
  expect(await db().session.findUnique({ where: { id: session.id } })).toEqual(session);
  expect((await offeredBy(therapist.id)).version).toBe(version + 1); // a booking that has read the old list checks again
  const [entry] = await entries();
  expect(entry).toMatchObject({
    action: "services.save",
    subject: `service:${service.id}`,
    data: {
      minutes: { from: 50, to: 80 },
      priceCents: { from: 140_00, to: 220_50 },
      therapists: { from: [therapist.id], to: [other.id] },
    },
  });
  await saveService(scope, { service: service.id, ...fields, therapists: [other.id] });
  expect(await entries()).toHaveLength(1);
});

const offeredBy = async (id: string) => ({
  version: (await db().therapist.findUniqueOrThrow({ where: { id } })).availabilityVersion,
});

it("refuses what is of another practice, and writes nothing", async () => {
  const [home, other] = [await arrange(), await arrange()];
  const before = JSON.stringify([await servicesOf(home.scope), await servicesOf(other.scope)]);
  const refused = { ok: false, error: "not_found" };
  for (const id of [other.service.id, randomUUID()]) {
    expect(await saveService(home.scope, { service: id, ...fields, therapists: [] })).toEqual(refused);
    expect(await moveService(home.scope, { service: id, to: "up" })).toEqual(refused);
    expect(await setArchived(home.scope, id, true)).toEqual(refused);
  }
  for (const id of [other.therapist.id, randomUUID()]) {
    expect(
      await saveService(home.scope, { service: home.service.id, ...fields, therapists: [home.therapist.id, id] }),
    ).toEqual(refused);
    expect(await createService(home.scope, { key: randomUUID(), ...fields, therapists: [id] })).toEqual(refused);
  }
  expect(await createService(home.scope, { key: other.service.id, ...fields, therapists: [] })).toEqual(refused);
  expect(JSON.stringify([await servicesOf(home.scope), await servicesOf(other.scope)])).toBe(before);
});

it("moves a service up and down among those that are offered", async () => {
  const { scope, practice, service: a, entries } = await arrange();
  const rest = [];
  for (const [position, nameEn] of ["B", "C", "D"].entries())
    rest.push(await makeService(practice, [], { nameEn, position: position + 1 }));
  const [b, c, d] = rest;
  await setArchived(scope, c!.id, true);
  const order = async () => (await servicesOf(scope)).filter(({ active }) => active).map(({ id }) => id);
  await moveService(scope, { service: d!.id, to: "up" });
  expect(await order()).toEqual([a.id, d!.id, b!.id]);
  await moveService(scope, { service: a.id, to: "up" });
  expect(await order()).toEqual([a.id, d!.id, b!.id]);
  await moveService(scope, { service: a.id, to: "down" });
  expect(await order()).toEqual([d!.id, a.id, b!.id]);
  await setArchived(scope, c!.id, false);
  expect(await order()).toEqual([d!.id, a.id, b!.id, c!.id]);
  expect((await entries()).map(({ action }) => action)).toEqual([
    "services.archive",
    "services.move",
    "services.move",
    "services.restore",
  ]);
});

it("offers an archived service no more, and keeps its sessions", async () => {
  const house = await arrange();
  const booker = await makeBooker(house);
  expect(await booker.book("2026-12-14T10:00")).toMatchObject({ ok: true });
  expect(await setArchived(house.scope, house.service.id, true)).toEqual({ ok: true });
  expect(await setArchived(house.scope, house.service.id, true)).toMatchObject({ error: "not_found" });
  expect(await (await makeBooker(house)).book("2026-12-14T12:00")).toMatchObject({ error: "not_offered" });
  expect(await db().session.count({ where: { serviceId: house.service.id, status: "booked" } })).toBe(1);
});

const form = {
  service: randomUUID(),
  nameEn: "A",
  nameFr: "B",
  descriptionEn: "",
  descriptionFr: "",
  minutes: "50",
  price: "165,50",
  audience: "new",
  "in-phone": "on",
  before: "0",
  after: "10",
};

it("reads its form: a price in dollars, who gives it from the boxes ticked", () => {
  const therapist = randomUUID();
  expect(saveServiceInput.parse({ ...form, [`by-${therapist}`]: "on" })).toMatchObject({
    price: 165_50,
    minutes: 50,
    therapists: [therapist],
  });
  expect(
    ["0", "150", "150.5", "$1.05", "10000"].map((price) => saveServiceInput.parse({ ...form, price }).price),
  ).toEqual([0, 15_000, 15_050, 105, 1_000_000]);
});

it.each([
  ["minutes", "4", "number_range"],
  ["minutes", "481", "number_range"],
  ["minutes", "fifty", "number_range"],
  ["price", "-1", "price_invalid"],
  ["price", "10000.01", "price_invalid"],
  ["price", "1.234", "price_invalid"],
  ["price", "", "price_invalid"],
  ["before", "241", "number_range"],
  ["after", "-1", "number_range"],
  ["nameEn", " ", "required"],
  ["nameFr", "x".repeat(121), "too_long:120"],
  ["descriptionEn", "a\u202eb", "bad_characters"],
  ["audience", "everybody", "required"],
])("%s is not %j: %s", (field, value, code) => {
  const { error } = saveServiceInput.safeParse({ ...form, [field]: value });
  expect(error?.issues.map(({ path, message }) => [path[0], message])).toEqual([[field, code]]);
});

it("is somewhere", () => {
  const { "in-phone": _, ...nowhere } = form;
  expect(saveServiceInput.safeParse(nowhere).error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ["places", "places_needed"],
  ]);
});

it("takes nothing else from a form", () => {
  for (const extra of [
    { practiceId: "x" },
    { active: "on" },
    { "by-x": "on" },
    { [`by-${randomUUID()}`]: "yes" },
    { "in-video": "" },
    { position: "1" },
  ])
    expect(saveServiceInput.safeParse({ ...form, ...extra }).success).toBe(false);
});
