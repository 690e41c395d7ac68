import { DAY } from "@/lib/scheduling/units";
import { seedId } from "./ids";
import type { Scene, SceneStaff } from "./scene";
import { wallMinutes } from "./wall";

// Rows that do not depend on dates: the practice, its staff, their hours and services.

/** Age of the practice. */
const AGE = 400 * DAY;

export function practiceRow({ practice }: Scene, now: number) {
  return { ...practice, id: seedId(practice.slug), demo: true, createdAt: new Date(now - AGE) };
}

export function staffRows({ practice, staff }: Scene, now: number) {
  return staff.map(({ key, email, firstName, lastName, role }) => ({
    id: seedId(practice.slug, "staff", key),
    practiceId: seedId(practice.slug),
    emailRaw: email,
    email,
    firstName,
    lastName,
    role,
    locale: practice.locale,
    createdAt: new Date(now - AGE),
  }));
}

/** Returns the staff who see clients. */
function therapistsOf({ staff }: Scene) {
  return staff.flatMap((member) => (member.therapist ? [{ ...member, profile: member.therapist }] : []));
}

export function therapistRows(scene: Scene) {
  const { slug } = scene.practice;
  return therapistsOf(scene).map(({ key, email, profile, ...member }, position) => ({
    id: seedId(slug, "therapist", key),
    practiceId: seedId(slug),
    staffId: seedId(slug, "staff", key),
    name: nameOf(member),
    titleEn: profile.titleEn,
    titleFr: profile.titleFr,
    focusEn: profile.focusEn,
    focusFr: profile.focusFr,
    bioEn: profile.bioEn,
    bioFr: profile.bioFr,
    lineEn: profile.lineEn,
    lineFr: profile.lineFr,
    languages: profile.languages,
    notifyEmail: email,
    position,
    startMode: profile.startMode,
    startMinutes: profile.startMinutes,
    videoUrl: profile.videoUrl ?? "",
  }));
}

/** Returns the file of each therapist's photo: `portraits/<key>.webp`, drawn in the SVG beside it. */
export function portraitsOf(scene: Scene) {
  const { slug } = scene.practice;
  return therapistsOf(scene).map(({ key }) => ({
    id: seedId(slug, "portrait", key),
    therapistId: seedId(slug, "therapist", key),
    file: `portraits/${key}.webp`,
  }));
}

function nameOf({ firstName, lastName }: Pick<SceneStaff, "firstName" | "lastName">): string {
  return `${firstName} ${lastName}`;
}

export function availabilityRows(scene: Scene) {
  const { slug } = scene.practice;
  return therapistsOf(scene).flatMap(({ key, profile }) =>
    profile.hours.flatMap(({ days, from, to }) =>
      days.map((weekday) => ({
        id: seedId(slug, "availability", key, weekday, from),
        practiceId: seedId(slug),
        therapistId: seedId(slug, "therapist", key),
        weekday,
        fromMinute: wallMinutes(from),
        toMinute: wallMinutes(to),
      })),
    ),
  );
}

export function serviceRows({ practice: { slug }, services }: Scene) {
  return services.map(({ key, bufferBefore = 0, bufferAfter = 0, ...service }, position) => ({
    ...service,
    id: seedId(slug, "service", key),
    practiceId: seedId(slug),
    bufferBefore,
    bufferAfter,
    position,
  }));
}

/** The practice's own location, which the database creates with the practice. */
export const OWN = "own";

export function locationRows({ practice: { slug }, locations = [] }: Scene) {
  return locations.map(({ key, ...location }, i) => ({
    ...location,
    id: seedId(slug, "location", key),
    practiceId: seedId(slug),
    position: i + 1,
  }));
}

export function therapistServiceRows(scene: Scene) {
  const { slug } = scene.practice;
  const { locations = [], services } = scene;
  const inPerson = (key: string) =>
    services.some((service) => service.key === key && service.places.includes("in_person"));
  return therapistsOf(scene).flatMap(({ key, profile }) =>
    profile.gives.map((service) => ({
      therapistId: seedId(slug, "therapist", key),
      serviceId: seedId(slug, "service", service),
      practiceId: seedId(slug),
      spots:
        inPerson(service) && locations.length > 0
          ? [OWN, ...(profile.also?.[service] ?? []).map((location) => seedId(slug, "location", location))]
          : [],
    })),
  );
}
