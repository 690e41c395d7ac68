/**
 * Conversion between instants and wall time, using the IANA data that ships with the project. The host's own data
 * (Intl, PostgreSQL) lags behind: Canada's zones changed in 2026. Nothing else in the project computes an offset.
 *
 * Instants are milliseconds since 1970-01-01T00:00Z. A wall time is "ms as if UTC": the clock reading, encoded as the
 * instant at which a clock in UTC would show it. An unknown zone throws a RangeError.
 */
import moment from "moment-timezone";
import { DAY, MINUTE } from "./units";

/**
 * Period i of constant offset lasts from `edges[i]` to `edges[i + 1]` (excluded), `offsets[i]` ms east of UTC. `recent`
 * is the last period found, which is usually the next one too.
 */
type Zone = { readonly edges: Float64Array; readonly offsets: Float64Array; recent: number };

/** The largest difference between neighbouring periods: the date line, which a few islands have crossed once. */
const LARGEST_CHANGE = DAY;

/** The IANA data release, such as "2026f", stored with every agreed time. */
export const TZDB_VERSION: string = moment.tz.dataVersion;

const names: readonly string[] = moment.tz.names();
const known = new Set(names);
const built = new Map<string, Zone>();

export function zoneNames(): readonly string[] {
  return names;
}

/** Returns IANA's main name of every zone that a country uses: no aliases, such as "US/Pacific". */
export function canonicalZones(): readonly string[] {
  return [...new Set(moment.tz.countries().flatMap((country) => moment.tz.zonesForCountry(country)))];
}

/** Returns whether this is an IANA zone name, in IANA's spelling. */
export function isZone(name: string): boolean {
  return known.has(name);
}

/** Returns a country (ISO 3166-1) that uses a zone, alphabetically the first; null if there is none, as for "UTC". */
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

/** Returns the instant at which the constant-offset period containing `instantMs` ends; Infinity for the last one. */
export function periodEnd(zone: string, instantMs: number): number {
  const found = zoneOf(zone);
  return found.edges[periodAt(found, instantMs) + 1]!;
}

/** Returns the instants at which the clock shows `wallMs`: none in a gap, two in an overlap (the earlier first). */
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

/**
 * Returns the start of a range that begins at this wall time: the end of the gap if in a gap, the first occurrence in
 * an overlap.
 */
export function openingAt(zone: string, wallMs: number): number {
  const found = zoneOf(zone);
  const { edges, offsets } = found;
  let i = periodAt(found, wallMs - LARGEST_CHANGE);
  while (wallMs - offsets[i]! >= edges[i + 1]!) i++;
  return Math.max(wallMs - offsets[i]!, edges[i]!);
}

/**
 * Returns the end of a range that ends at this wall time (excluded): the clock change if in a gap, the second
 * occurrence in an overlap. The end belongs to the minute before it: 01:00 is unambiguous on a night that repeats
 * 01:00-02:00.
 */
export function closingAt(zone: string, wallMs: number): number {
  const found = zoneOf(zone);
  const { edges, offsets } = found;
  let i = periodAt(found, wallMs + LARGEST_CHANGE);
  while (wallMs - offsets[i]! <= edges[i]!) i--;
  return Math.min(wallMs - offsets[i]!, edges[i + 1]!);
}

// Consecutive calls usually use the same zone: comparing with the last name is cheaper than a map lookup.
let latest: { name: string; zone: Zone } | null = null;

function zoneOf(name: string): Zone {
  if (latest?.name !== name) latest = { name, zone: built.get(name) ?? build(name) };
  return latest.zone;
}

function build(name: string): Zone {
  const data = isZone(name) ? moment.tz.zone(name) : null;
  if (!data) throw new RangeError(`Unknown time zone: ${name}`);
  // A change of abbreviation alone is not a change: keep only the last of equal neighbours.
  const kept = [...data.offsets.keys()].filter((i) => data.offsets[i] !== data.offsets[i + 1]);
  const zone = {
    edges: Float64Array.of(-Infinity, ...kept.map((i) => data.untils[i] ?? Infinity)),
    offsets: Float64Array.from(kept, (i) => Math.round(-data.offsets[i]! * MINUTE)),
    recent: 0,
  };
  built.set(name, zone);
  return zone;
}

/** Returns the index of the period containing `instant`: the recent one, or by binary search. */
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
