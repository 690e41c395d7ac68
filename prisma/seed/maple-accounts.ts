import { unassociated, unverified } from "./personas";
import type { SceneAccount } from "./scene";

// Fictional people. Those linked to no client are prospects, at least one in every state.
const withSession: SceneAccount[] = [
  // Same birth date and phone as Dorothee Lamarche-Roy, another email: associating asks for confirmation.
  {
    email: unverified.email,
    firstName: unverified.firstName,
    lastName: unverified.lastName,
    phone: "604-555-0177",
    birth: "1986-05-09",
    locale: "en",
    verified: false,
    signedUp: { daysAgo: 1, at: "21:06" },
    bookings: [{ therapist: "hannah", service: "initial", inDays: 2, at: "13:00" }],
  },
  // Same email as Amelie Kerbrune.
  {
    email: unassociated.email,
    firstName: unassociated.firstName,
    lastName: unassociated.lastName,
    phone: "604-555-0128",
    birth: "1994-09-03",
    locale: "en",
    verified: true,
    signedUp: { daysAgo: 2, at: "20:14" },
    bookings: [{ therapist: "hannah", service: "initial", inDays: 3, at: "11:00" }],
  },
  {
    email: "rowan.ellery@mail.example",
    firstName: "Rowan",
    lastName: "Ellery",
    phone: "604-555-0163",
    birth: "2000-12-12",
    locale: "en",
    verified: false,
    signedUp: { daysAgo: 2, at: "16:48" },
    bookings: [{ therapist: "hannah", service: "initial-video", inDays: 5, at: "14:00" }],
  },
  {
    email: "i.salehi@mail.example",
    firstName: "Ibrahim",
    lastName: "Salehi-Nouri",
    phone: "778-555-0109",
    birth: null,
    locale: "fr",
    verified: true,
    signedUp: { daysAgo: 3, at: "10:32" },
    bookings: [{ therapist: "marc-olivier", service: "initial", inDays: 6, at: "17:00" }],
  },
  // The phone of Vera Vandermeer, perhaps her mother; the short call was last week.
  {
    email: "tess.v@mail.example",
    firstName: "Tess",
    lastName: "Vandermeer",
    phone: "(604) 555-0111",
    birth: "1993-04-26",
    locale: "en",
    verified: true,
    signedUp: { daysAgo: 14, at: "08:55" },
    bookings: [{ therapist: "hannah", service: "call", inDays: -9, at: "10:00" }],
  },
];

const withoutSession: SceneAccount[] = [
  {
    email: "hugo.lachance@mail.example",
    firstName: "Hugo",
    lastName: "Lachancelière",
    phone: "438-555-0135",
    birth: "1981-03-08",
    locale: "fr",
    verified: false,
    signedUp: { daysAgo: 6, at: "19:20" },
    bookings: [],
  },
  // Siobhán O’Brien, typed without accents, with the same birth date.
  {
    email: "sobrien84@mail.example",
    firstName: "Siobhan",
    lastName: "O'Brien",
    phone: "604-555-0136",
    birth: "1984-03-17",
    locale: "en",
    verified: false,
    signedUp: { daysAgo: 4, at: "07:31" },
    bookings: [],
  },
  {
    email: "nour.ep@mail.example",
    firstName: "Nour",
    lastName: "El-Pelletier",
    phone: "604-555-0137",
    birth: "1997-07-19",
    locale: "en",
    verified: true,
    signedUp: { daysAgo: 8, at: "12:03" },
    bookings: [],
  },
];

const tied: SceneAccount[] = [
  // Became a client from the sign-up three days ago, so Undo is still available.
  {
    email: "priya.rk@mail.example",
    firstName: "Priya",
    lastName: "Ramanathan-Kaur",
    phone: "604-555-0126",
    birth: "1990-01-20",
    locale: "en",
    verified: true,
    signedUp: { daysAgo: 3, at: "09:12" },
    client: "priya",
    createdClient: true,
    bookings: [{ therapist: "hannah", service: "initial", inDays: 7, at: "11:00" }],
  },
  // Linked to Sam by staff who know him; the email is not verified yet, so the session stays red.
  {
    email: "sam.okaforde@mail.example",
    firstName: "Sam",
    lastName: "Okaforde",
    phone: "604-555-0109",
    birth: "1993-06-08",
    locale: "en",
    verified: false,
    signedUp: { daysAgo: 2, at: "18:27" },
    client: "sam",
    bookings: [{ therapist: "hannah", service: "call", inDays: 8, at: "15:00" }],
  },
];

export const mapleAccounts: SceneAccount[] = [...withSession, ...withoutSession, ...tied];
