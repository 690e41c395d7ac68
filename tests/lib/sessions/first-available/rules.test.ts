import { firstAvailable, choiceAt, nextDays, type Criteria } from "@/lib/sessions/first-available/rules";
import type { Catalogue, CatalogueService, CatalogueTherapist } from "@/lib/practice/offering/rules";
import { toBusy } from "@/lib/scheduling/intervals";
import { toWall } from "@/lib/scheduling/zones";
import { at } from "@/tests/support/factories";

const zone = "America/Vancouver";
const now = at("2026-11-30T08:00").getTime(); // a Monday
const none: Criteria = { service: null, where: null, when: null, language: null };
const hours = (weekday: number, from: number, to: number) => ({ weekday, from: from * 60, to: to * 60 });

const service = (id: string, given: Partial<CatalogueService> = {}): CatalogueService => ({
  id,
  nameEn: id,
  nameFr: id,
  minutes: 50,
  bufferBefore: 0,
  bufferAfter: 0,
  priceCents: 16500,
  places: ["in_person"],
  audience: "new",
  ...given,
});
const therapist = (id: string, given: Partial<CatalogueTherapist> = {}): CatalogueTherapist => ({
  id,
  name: id,
  titleEn: "",
  titleFr: "",
  focusEn: "",
  focusFr: "",
  lineEn: "",
  lineFr: "",
  languages: ["en"],
  photoId: null,
  serviceIds: ["first", "call"],
  only: {},
  onlineBooking: true,
  opensOn: null,
  startMode: "start_on_time",
  startMinutes: [0],
  ranges: [hours(2, 9, 14), hours(3, 9, 14)],
  specific: [],
  sessionsPerDay: null,
  fullDays: [],
  closedDays: [],
  ...given,
});
const catalogueOf = (therapists: CatalogueTherapist[], more: Partial<Catalogue> = {}): Catalogue => ({
  therapists,
  services: [
    service("first"),
    service("video", { places: ["video"] }),
    service("call", { places: ["phone"], minutes: 15, priceCents: 0 }),
    service("known", { audience: "existing" }),
  ],
  descriptions: [],
  bio: null,
  locations: [{ id: "own", name: "", address: "", note: "" }],
  therapistId: therapists[0]?.id ?? null,
  busy: toBusy([]),
  busyById: {},
  noticeMinutes: 0,
  horizonDays: 30,
  horizonUntil: null,
  askFirst: "nobody",
  ...more,
});
const ann = therapist("ann");
const bea = therapist("bea", {
  languages: ["en", "fr"],
  serviceIds: ["first", "video", "known"],
  ranges: [hours(3, 17, 20), hours(6, 10, 12)],
});
const wall = (instant: number) => new Date(toWall(zone, instant)).toISOString().slice(0, 16).replace("T", " ");
const shown = (asked: Partial<Criteria>, catalogue = catalogueOf([ann, bea])) => {
  const { people, first } = firstAvailable(catalogue, zone, false, { ...none, ...asked }, now);
  return {
    people: people.map((one) => [one.therapist.id, one.date, one.times.map((time) => wall(time).slice(11))]),
    first: first && `${first.person.therapist.id} ${wall(first.start)}`,
  };
};

test.each<[string, Partial<Criteria>, unknown, string | null]>([
  [
    "nothing asked",
    {},
    [
      ["ann", "2026-12-01", ["09:00", "10:00", "11:00"]],
      ["bea", "2026-12-02", ["17:00", "18:00", "19:00"]],
    ],
    "ann 2026-12-01 09:00",
  ],
  [
    "a service that one of them gives",
    { service: "video" },
    [["bea", "2026-12-02", ["17:00", "18:00", "19:00"]]],
    null,
  ],
  ["by phone", { where: "phone" }, [["ann", "2026-12-01", ["09:00", "10:00", "11:00"]]], null],
  ["in French", { language: "fr" }, [["bea", "2026-12-02", ["17:00", "18:00", "19:00"]]], null],
  [
    "a language that nobody speaks counts as none",
    { language: "es", where: "video" },
    [["bea", "2026-12-02", ["17:00", "18:00", "19:00"]]],
    null,
  ],
  [
    "in the afternoon",
    { when: "afternoons" },
    [
      ["ann", "2026-12-01", ["12:00", "13:00"]],
      ["bea", null, []],
    ],
    "ann 2026-12-01 12:00",
  ],
  [
    "in the evening",
    { when: "evenings" },
    [
      ["ann", null, []],
      ["bea", "2026-12-02", ["17:00", "18:00", "19:00"]],
    ],
    "bea 2026-12-02 17:00",
  ],
  [
    "at the weekend",
    { when: "weekends" },
    [
      ["ann", null, []],
      ["bea", "2026-12-05", ["10:00", "11:00"]],
    ],
    "bea 2026-12-05 10:00",
  ],
  ["a service and a place that do not go together", { service: "call", where: "video" }, [], null],
])("first times: %s", (_, asked, people, first) => {
  expect(shown(asked)).toEqual({ people, first });
});

test("a client sees the services of existing clients, and a busy day is left out", () => {
  const day = (date: string) => ({ from: at(`${date}T00:00`).getTime(), to: at(`${date}T23:59`).getTime() });
  const catalogue = catalogueOf([ann, bea], { busyById: { ann: toBusy([day("2026-12-01")]) } });
  expect(shown({}, catalogue).people[0]).toEqual(["ann", "2026-12-02", ["09:00", "10:00", "11:00"]]);
  const client = firstAvailable(catalogue, zone, true, none, now);
  expect(client.people.map(({ therapist: { id } }) => id)).toEqual(["bea"]);
  expect(client.services.map(({ id }) => id)).toEqual(["known"]);
});

describe("a chosen time", () => {
  const catalogue = catalogueOf([ann, bea, therapist("cem", { serviceIds: ["first"], ranges: [hours(2, 9, 10)] })], {
    locations: [
      { id: "own", name: "", address: "", note: "" },
      { id: "river", name: "River", address: "", note: "" },
    ],
  });
  const choose = (start: string, more: Partial<Record<"therapist" | "service" | "place", string>>, asked = none) => {
    const params = { therapist: null, service: null, place: null, start: at(start).getTime(), ...more };
    const found = firstAvailable(catalogue, zone, false, { ...asked, service: params.service }, now);
    const choice = choiceAt(catalogue, zone, found, params, now);
    return choice && [choice.services.map(({ id }) => id), choice.service?.id, choice.spot?.key];
  };
  test.each([
    [
      "leaves the kind open if there are two",
      ["2026-12-01T10:00", { therapist: "ann" }],
      [["first", "call"], undefined, undefined],
    ],
    [
      "names only the kinds that fit",
      ["2026-12-01T13:00", { therapist: "ann" }],
      [["first", "call"], undefined, undefined],
    ],
    [
      "takes a kind with one place",
      ["2026-12-01T10:00", { therapist: "ann", service: "call" }],
      [["call"], "call", "phone"],
    ],
    [
      "leaves the place open if there are two",
      ["2026-12-01T10:00", { therapist: "ann", service: "first" }],
      [["first"], "first", undefined],
    ],
    [
      "takes the place",
      ["2026-12-01T10:00", { therapist: "ann", service: "first", place: "river" }],
      [["first"], "first", "river"],
    ],
    ["takes the only kind", ["2026-12-01T09:00", { therapist: "cem" }], [["first"], "first", undefined]],
    ["is not offered", ["2026-12-01T10:30", { therapist: "ann" }], null],
    ["is nobody's", ["2026-12-01T10:00", { therapist: "x" }], null],
  ] as const)("%s", (_, [start, more], expected) => {
    expect(choose(start, more)).toEqual(expected);
  });
});

test("the next days of the only therapist say how many times they have", () => {
  const catalogue = catalogueOf([ann]);
  const { people, first } = firstAvailable(catalogue, zone, false, none, now);
  expect(first).toBeNull();
  expect(
    nextDays(catalogue, zone, people[0]!, null, now).map((day) => [
      day.date,
      day.count,
      wall(day.first),
      wall(day.last),
    ]),
  ).toEqual([
    ["2026-12-02", 5, "2026-12-02 09:00", "2026-12-02 13:00"],
    ["2026-12-08", 5, "2026-12-08 09:00", "2026-12-08 13:00"],
    ["2026-12-09", 5, "2026-12-09 09:00", "2026-12-09 13:00"],
    ["2026-12-15", 5, "2026-12-15 09:00", "2026-12-15 13:00"],
  ]);
});
