import { randomUUID } from "node:crypto";
import { saveServices } from "@/lib/availability/hours/commands";
import { bookingCatalogue } from "@/lib/practice/offering/queries";
import { optionsFor } from "@/lib/practice/offering/rules";
import { db } from "@/lib/platform/db/client";
import { addLocation, archiveLocation, restoreLocation, saveLocation } from "@/lib/practice/locations/commands";
import { locationsOf } from "@/lib/practice/locations/queries";
import { rescheduleSession } from "@/lib/sessions/reschedule/commands";
import { saveService } from "@/lib/practice/services/commands";
import { bookForClient } from "@/lib/sessions/staff-booking/commands";
import { makeBooker, now } from "@/tests/support/booker";
import { useDatabase } from "@/tests/support/database";
import {
  at,
  makeClient,
  makePracticeFixture,
  makeService,
  makeSession,
  makeTherapist,
} from "@/tests/support/factories";
import { practiceScope, publicScope } from "@/tests/support/scopes";

useDatabase();

const river = { name: "Riverside office", address: "12 River Street", note: "Bell 2" };
const refused = (error: string) => expect.objectContaining({ ok: false, error });

async function arrange() {
  const house = await makePracticeFixture({ address: "1 Maple Street" });
  const practiceId = house.practice.id;
  const scope = practiceScope({ practiceId, staffId: house.owner.id, role: "owner", now });
  const own = await db().location.findFirstOrThrow({ where: { practiceId } });
  const key = randomUUID();
  await addLocation(scope, { key, ...river });
  const both = await makeService(house.practice, [house.therapist], { places: ["in_person", "video"] });
  const spots = async (service = both.id) => {
    const catalogue = await bookingCatalogue(publicScope({ practiceId, now }), house.therapist.id);
    return optionsFor(
      catalogue,
      catalogue.therapists[0]!,
      catalogue.services.find(({ id }) => id === service)!,
    ).map(({ key: of }) => of);
  };
  return { ...house, scope, own: own.id, river: key, both, spots, booker: await makeBooker(house) };
}

describe("locations", () => {
  it("begin with the practice's own, whose address is the practice's; one form adds one more", async () => {
    const { scope, own, river: id, practice } = await arrange();
    await addLocation(scope, { key: id, ...river });
    await db().practice.update({ where: { id: practice.id }, data: { address: "9 New Street" } });
    expect(await locationsOf(scope)).toMatchObject([
      { id: own, own: true, title: practice.name, address: "9 New Street" },
      { id, own: false, title: river.name, ...river },
    ]);
    expect(await db().auditEntry.findMany({ where: { action: "locations.add" } })).toMatchObject([
      { subject: `location:${id}`, actor: scope.actor },
    ]);
  });

  it("are changed; the practice's own by its name alone, and never somebody else's", async () => {
    const { scope, own, river: id } = await arrange();
    const other = await arrange();
    expect(await saveLocation(scope, { location: id, name: "Harbour", address: "3 Quay", note: "" })).toEqual({
      ok: true,
    });
    expect(await saveLocation(scope, { location: own, own: "1", name: "Maple" })).toEqual({ ok: true });
    expect(await saveLocation(scope, { location: own, name: "x", address: "y", note: "" })).toEqual(
      refused("not_found"),
    );
    expect(await saveLocation(scope, { location: other.river, name: "x", address: "y", note: "" })).toEqual(
      refused("not_found"),
    );
    expect(await addLocation(scope, { key: other.river, ...river })).toEqual(refused("not_found"));
    expect(await locationsOf(scope)).toMatchObject([
      { title: "Maple", address: "1 Maple Street" },
      { title: "Harbour", address: "3 Quay", note: "" },
    ]);
  });

  it("are not archived while sessions are booked there, which are named, nor the last one", async () => {
    const { scope, own, river: id, booker, both, spots } = await arrange();
    await booker.book("2026-12-14T10:00", { service: both.id, place: id });
    expect(await archiveLocation(scope, { location: id }, now)).toMatchObject({
      error: "sessions_held",
      details: { sessions: [{ name: "Amélie Okafor", start: at("2026-12-14T10:00").getTime() }] },
    });
    await db().session.updateMany({ where: { locationId: id }, data: { status: "cancelled" } });
    expect(await archiveLocation(scope, { location: id }, now)).toEqual({ ok: true });
    expect(await archiveLocation(scope, { location: id }, now)).toEqual(refused("not_found"));
    expect(await archiveLocation(scope, { location: own }, now)).toEqual(refused("last_location"));
    expect(await spots()).toEqual([own, "video"]);
    expect(await restoreLocation(scope, { location: id })).toEqual({ ok: true });
    expect(await restoreLocation(scope, { location: id })).toEqual(refused("not_found"));
    expect(await spots()).toEqual([own, id, "video"]);
  });
});

describe("booking", () => {
  it("stores where, the first place where nothing was said", async () => {
    const { booker, both, own, river: id } = await arrange();
    await booker.book("2026-12-14T10:00", { service: both.id });
    await booker.book("2026-12-14T11:00", { service: both.id, place: id });
    await booker.book("2026-12-14T12:00", { service: both.id, place: "video" });
    const sessions = await db().session.findMany({
      where: { serviceId: both.id },
      orderBy: { startsAt: "asc" },
      select: { place: true, locationId: true },
    });
    expect(sessions).toEqual([
      { place: "in_person", locationId: own },
      { place: "in_person", locationId: id },
      { place: "video", locationId: null },
    ]);
  });

  it("is not offered by phone, at another practice's location, at an archived one, or where the therapist does not give it", async () => {
    const { scope, practice, therapist, booker, both, river: id } = await arrange();
    const other = await arrange();
    const client = await makeClient(practice);
    const ask = async (place: string) => [
      await booker.book("2026-12-14T10:00", { service: both.id, place }),
      await bookForClient(
        scope,
        {
          emailClient: true,
          client: client.id,
          therapist: therapist.id,
          service: both.id,
          start: at("2026-12-14T10:00").getTime(),
          place,
          reason: "asked",
          seen: "",
          key: randomUUID(),
        },
        now,
      ),
    ];
    for (const place of ["phone", other.river, other.own, randomUUID()])
      expect(await ask(place)).toEqual([refused("not_offered"), refused("not_offered")]);
    await archiveLocation(scope, { location: id }, now);
    expect(await ask(id)).toEqual([refused("not_offered"), refused("not_offered")]);
    await saveServices(scope, { therapist: therapist.id, gives: [both.id], at: [`${both.id}-video`] });
    await restoreLocation(scope, { location: id });
    expect(await ask(id)).toEqual([refused("not_offered"), refused("not_offered")]);
    expect(await db().session.count({ where: { serviceId: both.id } })).toBe(0);
  });
});

describe("where a therapist gives a service", () => {
  it("is everywhere until they choose; what they chose stays when the service is saved again", async () => {
    const { scope, therapist, both, own, river: id, spots } = await arrange();
    const save = (chosen: string[]) =>
      saveServices(scope, { therapist: therapist.id, gives: [both.id], at: chosen.map((key) => `${both.id}-${key}`) });
    expect(await spots()).toEqual([own, id, "video"]);
    expect(await save([id, "video"])).toEqual({ ok: true });
    expect(await spots()).toEqual([id, "video"]);
    const { nameEn, nameFr, descriptionEn, descriptionFr, minutes, priceCents: price, audience } = both;
    await saveService(scope, {
      service: both.id,
      nameEn,
      nameFr,
      descriptionEn,
      descriptionFr,
      minutes,
      price,
      audience,
      places: ["in_person", "phone"],
      before: 0,
      after: 0,
      therapists: [therapist.id],
    });
    expect(await spots()).toEqual([id]);
    expect(await save([own, id, "phone"])).toEqual({ ok: true });
    expect(await db().therapistService.findFirst({ where: { serviceId: both.id } })).toMatchObject({ spots: [] });
    expect(await save([])).toMatchObject({ error: "invalid", fields: { [`gives-${both.id}`]: "spot_needed" } });
    expect(await save(["video"])).toEqual(refused("not_found"));
  });
});

describe("a session that moves", () => {
  it("stays where it is; with a therapist who does not give it there, only where staff say", async () => {
    const { scope, practice, therapist, both, own, river: id } = await arrange();
    const other = await makeTherapist(practice);
    await db().therapistService.create({
      data: { practiceId: practice.id, therapistId: other.id, serviceId: both.id, spots: [own, "video"] },
    });
    const session = await makeSession(therapist, both, { wallStart: "2026-12-14T10:00", locationId: id });
    const move = (to: string, wall: string, sequence: number, place?: string) =>
      rescheduleSession(
        scope,
        { emailClient: true, session: session.id, sequence, therapist: to, start: at(wall).getTime(), place },
        now,
      );
    const held = () =>
      db().session.findUniqueOrThrow({ where: { id: session.id }, select: { place: true, locationId: true } });
    expect(await move(therapist.id, "2026-12-14T11:00", 0, "video")).toMatchObject({ ok: true });
    expect(await held()).toEqual({ place: "in_person", locationId: id });
    expect(await move(other.id, "2026-12-14T12:00", 1)).toEqual({
      ok: false,
      error: "invalid",
      fields: { place: "place_needed" },
    });
    for (const place of [id, "phone"])
      expect(await move(other.id, "2026-12-14T12:00", 1, place)).toEqual(refused("not_offered"));
    expect(await move(other.id, "2026-12-14T12:00", 1, "video")).toMatchObject({ ok: true });
    expect(await held()).toEqual({ place: "video", locationId: null });
    expect(await move(therapist.id, "2026-12-14T13:00", 2)).toMatchObject({ ok: true });
    expect(await held()).toEqual({ place: "video", locationId: null });
  });
});

test("a server of the release before reads and writes the one place that it knows", async () => {
  const {
    both: { id },
  } = await arrange();
  const held = () => db().$queryRaw<unknown[]>`SELECT place::text, places::text[] FROM service WHERE id = ${id}::uuid`;
  expect(await held()).toEqual([{ place: "in_person", places: ["in_person", "video"] }]);
  await db().$executeRaw`UPDATE service SET place = 'phone' WHERE id = ${id}::uuid`;
  expect(await held()).toEqual([{ place: "phone", places: ["phone"] }]);
  await db().$executeRaw`INSERT INTO service (id, practice_id, name_en, name_fr, minutes, price_cents, audience, place)
    SELECT gen_random_uuid(), practice_id, 'Old', 'Ancien', 50, 0, 'new', 'video' FROM service WHERE id = ${id}::uuid`;
  expect(await db().service.findFirstOrThrow({ where: { nameEn: "Old" } })).toMatchObject({ places: ["video"] });
});
