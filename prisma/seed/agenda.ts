import { calendarOf, serviceLength } from "@/lib/practice/offering/rules";
import type { SessionOrigin, SessionStatus } from "@/lib/platform/db/generated/enums";
import { localMinutesAt } from "@/lib/scheduling/dates";
import { toBusy } from "@/lib/scheduling/intervals";
import { offers } from "@/lib/scheduling/offers";
import { MINUTE } from "@/lib/scheduling/units";
import { toWall, TZDB_VERSION } from "@/lib/scheduling/zones";
import { seedId } from "./ids";
import type { Scene, SceneBooking } from "./scene";
import type { availabilityRows, practiceRow, serviceRows, therapistRows } from "./house";
import { dateIn, wallMinutes } from "./wall";

/** Days searched for one with a free time: more than any therapist of the demo is closed or full. */
const SEARCH_DAYS = 8;

type House = {
  practice: ReturnType<typeof practiceRow>;
  therapists: ReturnType<typeof therapistRows>;
  availability: ReturnType<typeof availabilityRows>;
  services: ReturnType<typeof serviceRows>;
};

/** A session before it has a time: keys of the scene, ids of the people. */
export type Laid = {
  therapist: string;
  service: string;
  /** In ms. */
  start: number;
  createdAt: number;
  status: SessionStatus;
  origin: SessionOrigin;
  clientId: string | null;
  accountId: string | null;
  unverifiedHold: boolean;
  /** null for the practice's own location, or for none at all. */
  locationId: string | null;
};

export type SessionRow = ReturnType<Agenda["row"]>;

/** The sessions of a practice as they are placed: each one avoids those before it. */
export class Agenda {
  readonly sessions: SessionRow[] = [];

  constructor(
    private readonly scene: Scene,
    private readonly setup: House,
  ) {}

  private service(key: string) {
    return find(this.setup.services, seedId(this.scene.practice.slug, "service", key));
  }

  private row({ therapist, service: key, start, createdAt, ...laid }: Laid) {
    const { slug, zone } = this.scene.practice;
    const service = this.service(key);
    const at = (minutes: number) => new Date(start + minutes * MINUTE);
    const therapistId = seedId(slug, "therapist", therapist);
    return {
      ...laid,
      id: seedId(therapistId, start, laid.status),
      practiceId: seedId(slug),
      therapistId,
      serviceId: service.id,
      place: service.places[0]!,
      priceCents: service.priceCents,
      startsAt: at(0),
      endsAt: at(service.minutes),
      blockedFrom: at(-service.bufferBefore),
      blockedUntil: at(service.minutes + service.bufferAfter),
      wallStart: new Date(toWall(zone, start)).toISOString().slice(0, 16),
      zone,
      tzdb: TZDB_VERSION,
      createdAt: new Date(createdAt),
    };
  }

  lay(laid: Laid): void {
    this.sessions.push(this.row(laid));
  }

  minutes(service: string): number {
    return this.service(service).minutes;
  }

  /** Returns the start (ms) offered for a booking made at `asked` (ms), `inDays` from `now`. */
  offered({ therapist: key, service, inDays, at }: SceneBooking, now: number, asked: number): number {
    const { slug, zone } = this.scene.practice;
    const therapist = find(this.setup.therapists, seedId(slug, "therapist", key));
    const ranges = this.setup.availability
      .filter(({ therapistId }) => therapistId === therapist.id)
      .map(({ weekday, fromMinute, toMinute }) => ({ weekday, from: fromMinute, to: toMinute }));
    const calendar = calendarOf(
      { ...this.setup.practice, horizonUntil: null },
      {
        ...therapist,
        onlineBooking: true,
        opensOn: null,
        ranges,
        specific: [],
        sessionsPerDay: null,
        fullDays: [],
        closedDays: [],
      },
    );
    const taken = this.sessions
      .filter(
        ({ therapistId, status }) =>
          therapistId === therapist.id && status !== "cancelled" && status !== "late_cancelled",
      )
      .map(({ blockedFrom, blockedUntil }) => ({ from: blockedFrom.getTime(), to: blockedUntil.getTime() }));
    const window = { from: dateIn(zone, now, inDays), days: SEARCH_DAYS };
    const starts = offers(calendar, serviceLength(this.service(service)), toBusy(taken), window, asked);
    const found = starts.find((start) => localMinutesAt(zone, start) >= wallMinutes(at)) ?? starts[0];
    if (found === undefined) throw new Error(`${key} has no time for ${service} in ${inDays} days.`);
    return found;
  }
}

function find<T extends { id: string }>(rows: readonly T[], id: string): T {
  const row = rows.find((one) => one.id === id);
  if (!row) throw new Error("The scene names something that it does not have.");
  return row;
}
