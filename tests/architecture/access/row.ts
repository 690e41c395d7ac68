import type { Ids, World } from "./world";

// The access matrix: one file of rows per feature, in rows/. An action without a row, or a row without an action, fails
// the test.

export const personas = {
  owner: ["home", "staff", "owner"],
  admin: ["home", "staff", "admin"],
  therapist: ["home", "staff", "therapist"],
  frontdesk: ["home", "staff", "frontdesk"],
  /** Sees only their own clients, of whom the world has none. */
  "limited therapist": ["home", "staff", "limited"],
  client: ["home", "portal", ""],
  newcomer: ["home", "portal", "newcomer"],
  "other owner": ["other", "staff", "owner"],
  "other client": ["other", "portal", ""],
  nobody: null,
} as const;
export type Persona = keyof typeof personas;
/** All but the limited therapist, whose rows are the therapist's (see the test). */
export const everybody = (Object.keys(personas) as Persona[]).filter((one) => one !== "limited therapist");
export const staff: Persona[] = ["owner", "admin", "therapist", "frontdesk"];
export const managers: Persona[] = ["owner", "admin"];
export const desk: Persona[] = ["owner", "admin", "frontdesk"];

export type Row = {
  /** Viewers for whom the action works, with ids of the practice `home`. All others are refused. */
  may: readonly Persona[];
  /** The form; `ids` are the practice's own, another practice's, or nonexistent. */
  values: (home: World, ids: Ids) => Record<string, string | File>;
  /** The response to a foreign id. Absent if the form contains none. */
  foreign?: string;
  /** The viewer who tries foreign ids. */
  by?: Persona;
  /** Viewers with other responses: to the practice's own ids, and to a foreign one. */
  told?: Partial<Record<Persona, string>>;
  foreignOf?: Partial<Record<keyof Ids, string>>;
};

/** A feature's actions by name, each with the viewers who may call it. */
export type Rows = Record<string, Row>;
