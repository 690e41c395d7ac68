import { withHannah } from "./maple-clients-hannah";
import { withMarcOlivier } from "./maple-clients-marc-olivier";
import { unassociated } from "./personas";
import type { SceneClient } from "./scene";

// Fictional people who resemble somebody in maple-accounts.ts, or came from there.
const known: SceneClient[] = [
  {
    key: "dorothee",
    firstName: "Dorothee",
    lastName: "Lamarche-Roy",
    email: "dorothee.lr@home.example",
    phone: "604-555-0177",
    birth: "1986-05-09",
    locale: "en",
    therapist: "hannah",
  },
  {
    key: "amelie",
    firstName: "Amelie",
    lastName: unassociated.lastName,
    email: unassociated.email,
    phone: null,
    birth: null,
    locale: "en",
    therapist: "hannah",
  },
  {
    key: "priya",
    firstName: "Priya",
    lastName: "Ramanathan-Kaur",
    email: "priya.rk@mail.example",
    phone: "604-555-0126",
    birth: "1990-01-20",
    locale: "en",
    therapist: "hannah",
  },
];

export const mapleClients: SceneClient[] = [...withHannah, ...withMarcOlivier, ...known];
