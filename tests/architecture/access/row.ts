import type { Ids, World } from "./world";

// Who may do what: one file of rows a word, in rows/. An action without a row, or a row without an action, fails the test.

export const personas = {
  owner: ["home", "staff", "owner"],
  admin: ["home", "staff", "admin"],
  therapist: ["home", "staff", "therapist"],
  frontdesk: ["home", "staff", "frontdesk"],
  client: ["home", "portal", ""],
  newcomer: ["home", "portal", "newcomer"],
  "other owner": ["other", "staff", "owner"],
  "other client": ["other", "portal", ""],
  nobody: null,
} as const;
export type Persona = keyof typeof personas;
export const everybody = Object.keys(personas) as Persona[];
export const staff: Persona[] = ["owner", "admin", "therapist", "frontdesk"];
export const managers: Persona[] = ["owner", "admin"];
export const desk: Persona[] = ["owner", "admin", "frontdesk"];

export type Row = {
  /** To whom the action does what it says, with ids of the practice `home`. Everybody else is turned away. */
  may: readonly Persona[];
  /** The form; `ids` are the practice's own, another practice's, or nobody's. */
  values: (home: World, ids: Ids) => Record<string, string | File>;
  /** How a foreign id is answered. Absent where the form names none. */
  foreign?: string;
  /** Who is asked whether foreign ids work. */
  by?: Persona;
  /** Where it differs from the above: what these are told with the practice's own ids, and how a foreign one of these is answered. */
  told?: Partial<Record<Persona, string>>;
  foreignOf?: Partial<Record<keyof Ids, string>>;
};

/** Of one word: the name of each of its actions, and who may do it. */
export type Rows = Record<string, Row>;
