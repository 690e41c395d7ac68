/**
 * Instant ↔ wall time, from the IANA data that ships with the project. The host's own data (Intl, PostgreSQL)
 * lags behind: Canada's zones changed in 2026. Nothing else in the project computes an offset.
 *
 * Instants are milliseconds since 1970-01-01T00:00Z. A wall time is "ms as if UTC": what the clock shows,
 * written as the instant at which a clock in UTC would show it. An unknown zone throws a RangeError.
 */
import moment from "moment-timezone";
import { DAY, MINUTE } from "./units";

/**
 * Period i of constant offset lasts from `edges[i]` to `edges[i + 1]` (excluded), `offsets[i]` ms east of UTC.
 * `recent` is the period that was found last, which mostly is the next one too.
 */
type Zone = { readonly edges: Float64Array; readonly offsets: Float64Array; recent: number };

/** No two neighbouring periods differ by more: the dateline, crossed once by a few islands. */
const LARGEST_CHANGE = DAY;

/** The release of the IANA data, such as "2026f": kept with what was agreed. */
export const TZDB_VERSION: string = moment.tz.dataVersion;

const names: readonly string[] = moment.tz.names();
const known = new Set(names);
const built = new Map<string, Zone>();

export function zoneNames(): readonly string[] {
  return names;
}

/** Whether this is an IANA name, spelled as IANA spells it. */
export function isZone(name: string): boolean {
  return known.has(name);
}

/** A country (ISO 3166-1) in which a zone is used, the first by its letters; null for none, as with "UTC". */
export function countryOf(name: string): string | null {
  return (isZone(name) && moment.tz.zone(name)?.countries()[0]) || null;
}

/** Minutes EAST of UTC: Toronto in winter is -300. */
export function offsetAt(zone: string, instantMs: number): number {
  const found = zoneOf(zone);
  return found.offsets[periodAt(found, instantMs)]! / MINUTE;
}

export function toWall(zone: string, instantMs: number): number {
  const found = zoneOf(zone);
  return instantMs + found.offsets[periodAt(found, instantMs)]!;
}

/** The instant at which the period of constant offset that holds `instantMs` ends; Infinity for the last one. */
export function periodEnd(zone: string, instantMs: number): number {
  const found = zoneOf(zone);
  return found.edges[periodAt(found, instantMs) + 1]!;
}

/** The instants at which the clock shows `wallMs`: none in a gap, two in an overlap (the earlier first). */
export function toInstants(zone: string, wallMs: number): number[] {
  const found = zoneOf(zone);
  const { edges, offsets } = found;
  const instants: number[] = [];
  const last = periodAt(found, wallMs + LARGEST_CHANGE);
  for (let i = periodAt(found, wallMs - LARGEST_CHANGE); i <= last; i++) {
    const instant = wallMs - offsets[i]!;
    if (instant >= edges[i]! && instant < edges[i + 1]!) instants.push(instant);
  }
  return instants;
}

/** Where a range that begins at this wall time begins: in a gap, at its end; in an overlap, the first time round. */
export function openingAt(zone: string, wallMs: number): number {
  const found = zoneOf(zone);
  const { edges, offsets } = found;
  let i = periodAt(found, wallMs - LARGEST_CHANGE);
  while (wallMs - offsets[i]! >= edges[i + 1]!) i++;
  return Math.max(wallMs - offsets[i]!, edges[i]!);
}

/**
 * Where a range that ends at this wall time (excluded) ends: in a gap, at the change; in an overlap, the second
 * time round. The end belongs to the minute before it: 01:00 is unambiguous on a night that repeats 01:00-02:00.
 */
export function closingAt(zone: string, wallMs: number): number {
  const found = zoneOf(zone);
  const { edges, offsets } = found;
  let i = periodAt(found, wallMs + LARGEST_CHANGE);
  while (wallMs - offsets[i]! <= edges[i]!) i--;
  return Math.min(wallMs - offsets[i]!, edges[i + 1]!);
}

// One asks about the same zone many times in a row: a look at the last name is cheaper than at the map.
let latest: { name: string; zone: Zone } | null = null;

function zoneOf(name: string): Zone {
  if (latest?.name !== name) latest = { name, zone: built.get(name) ?? build(name) };
  return latest.zone;
}

function build(name: string): Zone {
  const data = isZone(name) ? moment.tz.zone(name) : null;
  if (!data) throw new RangeError(`Unknown time zone: ${name}`);
  // A change of abbreviation alone is no change: only the last of equal neighbours stays.
  const kept = [...data.offsets.keys()].filter((i) => data.offsets[i] !== data.offsets[i + 1]);
  const zone = {
    edges: Float64Array.of(-Infinity, ...kept.map((i) => data.untils[i] ?? Infinity)),
    offsets: Float64Array.from(kept, (i) => Math.round(-data.offsets[i]! * MINUTE)),
    recent: 0,
  };
  built.set(name, zone);
  return zone;
}

/** The index of the period that holds `instant`: the recent one, or by binary search. */
function periodAt(zone: Zone, instant: number): number {
  const { edges, recent } = zone;
  if (instant >= edges[recent]! && instant < edges[recent + 1]!) return recent;
  let low = 0;
  let high = edges.length - 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (instant < edges[middle + 1]!) high = middle;
    else low = middle + 1;
  }
  zone.recent = low;
  return low;
}
