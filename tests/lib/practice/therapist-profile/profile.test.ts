import { randomUUID } from "node:crypto";
import { db } from "@/lib/platform/db/client";
import { removePhoto, savePhoto, saveTherapistProfile } from "@/lib/practice/therapist-profile/commands";
import { profileOf } from "@/lib/practice/therapist-profile/queries";
import { therapistProfileInput } from "@/lib/practice/therapist-profile/schema";
import { makeBooker, now } from "@/tests/support/booker";
import { useDatabase } from "@/tests/support/database";
import { makePracticeFixture, makeStaff, makeTherapist } from "@/tests/support/factories";
import { picture } from "@/tests/support/pictures";
import { practiceScope } from "@/tests/support/scopes";

useDatabase();

const form = {
  therapist: randomUUID(),
  name: "Nora Whitfield, R.P.",
  titleEn: "Psychotherapist",
  titleFr: "Psychothérapeute",
  focusEn: "",
  focusFr: "",
  bioEn: "One.\n\nTwo.",
  bioFr: "",
  lineEn: "I listen first.",
  lineFr: "",
  "speaks-fr": "on",
  "speaks-en": "on",
  notifyEmail: "Bookings@Maple.example",
  videoUrl: "https://video.example/nora",
  online: "on",
};

async function arrange() {
  const house = await makePracticeFixture();
  const scope = practiceScope({ practiceId: house.practice.id, now });
  const entries = () =>
    db().auditEntry.findMany({
      where: { practiceId: house.practice.id, action: { startsWith: "therapistProfile." } },
      orderBy: { id: "asc" },
    });
  return { ...house, scope, entries, input: therapistProfileInput.parse({ ...form, therapist: house.therapist.id }) };
}

it("saves a profile, and says in the audit what it was", async () => {
  const { scope, therapist, input, entries } = await arrange();
  expect(await saveTherapistProfile(scope, input)).toEqual({ ok: true });
  expect(await saveTherapistProfile(scope, input)).toEqual({ ok: true });
  expect(await profileOf(scope, therapist.id)).toMatchObject({
    name: "Nora Whitfield, R.P.",
    notifyEmail: "Bookings@Maple.example",
    bioEn: "One.\n\nTwo.",
    lineEn: "I listen first.",
    languages: ["en", "fr"],
    onlineBooking: true,
  });
  expect(await entries()).toMatchObject([
    {
      action: "therapistProfile.save",
      subject: `therapist:${therapist.id}`,
      data: { name: { from: "Nora Whitfield", to: "Nora Whitfield, R.P." } },
    },
  ]);
});

it("without Use Client Portal nobody books, and what is booked stays", async () => {
  const house = await arrange();
  expect(await (await makeBooker(house)).book("2026-12-14T10:00")).toMatchObject({ ok: true });
  expect(await saveTherapistProfile(house.scope, { ...house.input, online: false })).toEqual({ ok: true });
  expect(await (await makeBooker(house)).book("2026-12-14T12:00")).toMatchObject({ error: "not_offered" });
  expect(await db().session.count({ where: { therapistId: house.therapist.id, status: "booked" } })).toBe(1);
});

it("is for the own therapist only, unless one manages the practice; elsewhere nobody is there", async () => {
  const [house, other] = [await arrange(), await arrange()];
  const { practice, scope, input, therapist } = house;
  const staff = await makeStaff(practice, { role: "therapist" });
  const own = await makeTherapist(practice, { staffId: staff.id });
  const colleague = practiceScope({
    practiceId: practice.id,
    staffId: staff.id,
    role: "therapist",
    therapistId: own.id,
  });
  const refused = { ok: false, error: "not_found" };
  const photo = await picture("png");
  expect(await saveTherapistProfile(colleague, { ...input, therapist: own.id })).toEqual({ ok: true });
  for (const [who, id] of [
    [colleague, therapist.id],
    [scope, other.therapist.id],
    [scope, randomUUID()],
    [practiceScope({ practiceId: practice.id, role: "frontdesk" }), own.id],
  ] as const) {
    expect(await saveTherapistProfile(who, { ...input, therapist: id })).toEqual(refused);
    expect(await savePhoto(who, { therapist: id, photo })).toEqual(refused);
    expect(await removePhoto(who, { therapist: id })).toEqual(refused);
    expect(await profileOf(who, id)).toBeNull();
  }
});

it("puts up a photo in the place of the one before, and takes it off", async () => {
  const { scope, practice, therapist } = await arrange();
  for (const kind of ["jpeg", "webp"] as const)
    expect(await savePhoto(scope, { therapist: therapist.id, photo: await picture(kind, 500, 400) })).toEqual({
      ok: true,
    });
  expect(await db().image.count({ where: { practiceId: practice.id } })).toBe(1);
  expect(await savePhoto(scope, { therapist: therapist.id, photo: await picture("png", 20, 20) })).toMatchObject({
    fields: { photo: "image_sides" },
  });
  expect((await profileOf(scope, therapist.id))?.photoId).not.toBeNull();
  expect(await removePhoto(scope, { therapist: therapist.id })).toEqual({ ok: true });
  expect(await db().image.count({ where: { practiceId: practice.id } })).toBe(0);
});

it.each([
  "http://video.example/a",
  "javascript:alert(1)",
  "https://user:secret@video.example/",
  "https://localhost/",
  "https://video example/",
  "video.example",
])("%s is no video link", (videoUrl) => {
  expect(
    therapistProfileInput.safeParse({ ...form, videoUrl }).error?.issues.map(({ path, message }) => [path[0], message]),
  ).toEqual([["videoUrl", "url_invalid"]]);
});

it("takes an empty profile but for name and email, and nothing beside", () => {
  const empty = Object.fromEntries(
    Object.keys(form)
      .filter((key) => !key.startsWith("speaks-"))
      .map((key) => [key, ""]),
  );
  expect(
    therapistProfileInput.parse({
      ...empty,
      therapist: form.therapist,
      name: "A",
      notifyEmail: "a@b.example",
      online: undefined,
    }),
  ).toMatchObject({ online: false, videoUrl: "" });
  expect(therapistProfileInput.safeParse({ ...form, photoId: "x" }).success).toBe(false);
});

it.each([["yes"], [""], ["ON"]])("takes no language ticked with %j", (value) =>
  expect(therapistProfileInput.safeParse({ ...form, therapist: randomUUID(), "speaks-fr": value }).success).toBe(false),
);
