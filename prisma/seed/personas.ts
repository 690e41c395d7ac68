/** The password of every sign-in of the demo and of the tests. */
export const PASSWORD = "quiet-room-lamp-7";

/** A sign-in of the demo. Staff sign in at /sign-in, clients on the portal of `practice` (its slug). */
export type Persona = {
  email: `${string}@${"maple" | "rivage"}.example`;
  audience: "staff" | "portal";
  practice: "maple" | "rivage";
  firstName: string;
  lastName: string;
  /** Description of what the persona demonstrates, in English and in French. */
  what: string;
  whatFr: string;
};

export const owner = {
  email: "owner@maple.example",
  audience: "staff",
  practice: "maple",
  firstName: "Hannah",
  lastName: "Lindqvist",
  what: "owner and therapist of Maple",
  whatFr: "propriétaire et thérapeute de Maple",
} as const satisfies Persona;

export const therapist = {
  email: "therapist@maple.example",
  audience: "staff",
  practice: "maple",
  firstName: "Marc-Olivier",
  lastName: "Tremblay",
  what: "therapist of Maple",
  whatFr: "thérapeute de Maple",
} as const satisfies Persona;

export const frontDesk = {
  email: "frontdesk@maple.example",
  audience: "staff",
  practice: "maple",
  firstName: "Inès",
  lastName: "Kayabal",
  what: "front desk of Maple",
  whatFr: "réception de Maple",
} as const satisfies Persona;

export const rivageOwner = {
  email: "owner@rivage.example",
  audience: "staff",
  practice: "rivage",
  firstName: "Élise",
  lastName: "Fontaine-Roy",
  what: "owner and therapist of Rivage (French)",
  whatFr: "propriétaire et thérapeute de Rivage",
} as const satisfies Persona;

/** Holds one session, the only one until the email is verified. Resembles a client with another email. */
export const unverified = {
  email: "unverified@maple.example",
  audience: "portal",
  practice: "maple",
  firstName: "Dorothée",
  lastName: "Lamarche",
  what: "portal of Maple: email not verified yet",
  whatFr: "portail de Maple : courriel pas encore vérifié",
} as const satisfies Persona;

/** Verified, with one upcoming session, and no client yet: "Amelie Kerbrune" in the client list has the same email. */
export const unassociated = {
  email: "unassociated@maple.example",
  audience: "portal",
  practice: "maple",
  firstName: "Amélie",
  lastName: "Kerbrune",
  what: "portal of Maple: verified, no client yet",
  whatFr: "portail de Maple : compte vérifié, pas encore associé",
} as const satisfies Persona;

/** A client with past sessions, and one upcoming session of the three that Maple allows. */
export const existing = {
  email: "existing@maple.example",
  audience: "portal",
  practice: "maple",
  firstName: "Jordan",
  lastName: "Ashby-Cole",
  what: "portal of Maple: an existing client",
  whatFr: "portail de Maple : une personne déjà cliente",
} as const satisfies Persona;

export const personas: readonly Persona[] = [
  owner,
  therapist,
  frontDesk,
  rivageOwner,
  unverified,
  unassociated,
  existing,
];
