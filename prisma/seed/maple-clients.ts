import { existing, unassociated } from "./personas";
import type { SceneClient } from "./scene";

const EVEN = [-2, 0, 2];
const ODD = [-3, -1, 1];

// Invented people. The last three are alike somebody of maple-accounts.ts, or came from there.
const withHannah: SceneClient[] = [
  { key: "felix", firstName: "Felix", lastName: "Arsenault", email: "felix.arsenault@mail.example", phone: "604-555-0101", birth: "1988-02-11", locale: "en", therapist: "hannah", weekly: { service: "individual", day: 1, at: "09:00" } },
  { key: "mina", firstName: "Mina", lastName: "Castellane", email: "mina.castellane@mail.example", phone: "604-555-0102", birth: "1995-07-30", locale: "en", therapist: "hannah", weekly: { service: "individual", day: 1, at: "10:00", but: { [-2]: "late_cancelled" } } },
  { key: "leo", firstName: "Léo", lastName: "Marchetti-Roy", email: "leo.marchetti@mail.example", phone: "604-555-0103", birth: "1979-11-05", locale: "fr", therapist: "hannah", portal: true, weekly: { service: "individual", day: 1, at: "13:00" } },
  { key: "greta", firstName: "Greta", lastName: "Nyström-Hale", email: "greta.nystrom@mail.example", phone: "604-555-0104", birth: "1991-04-19", locale: "en", therapist: "hannah", portal: true, weekly: { service: "individual-video", day: 1, at: "15:00", but: { [1]: "cancelled" } } },
  { key: "theo", firstName: "Theo", lastName: "Brandvik", email: "theo.brandvik@mail.example", phone: "604-555-0105", birth: "1966-09-23", locale: "en", therapist: "hannah", weekly: { service: "individual", day: 2, at: "09:00" } },
  { key: "iris", firstName: "Iris", lastName: "Delormeau", email: "iris.delormeau@mail.example", phone: "778-555-0106", birth: "2001-01-14", locale: "fr", therapist: "hannah", portal: true, weekly: { service: "individual", day: 2, at: "10:00" } },
  { key: "siobhan", firstName: "Siobhán", lastName: "O’Brien", email: "siobhan.obrien@home.example", phone: "604-555-0107", birth: "1984-03-17", locale: "en", therapist: "hannah", weekly: { service: "individual", day: 2, at: "11:00", weeks: EVEN } },
  { key: "noor", firstName: "Noor", lastName: "Haddadin", email: "noor.haddadin@mail.example", phone: "604-555-0108", birth: "1998-12-02", locale: "en", therapist: "hannah", weekly: { service: "individual-video", day: 2, at: "15:00", but: { [-1]: "no_show" } } },
  { key: "sam", firstName: "Sam", lastName: "Okaforde", email: null, phone: "604-555-0109", birth: "1993-06-08", locale: "en", therapist: "hannah", weekly: { service: "individual", day: 3, at: "09:00" } },
  { key: "nadia", firstName: "Nadia", lastName: "Petrovska", email: "nadia.petrovska@mail.example", phone: null, birth: "1987-08-27", locale: "en", therapist: "hannah", weekly: { service: "individual", day: 3, at: "11:00" } },
  { key: "mohamed", firstName: "محمد", lastName: "العطار", email: "m.alattar@mail.example", phone: "236-555-0110", birth: "1975-05-21", locale: "en", therapist: "hannah", weekly: { service: "individual", day: 3, at: "14:00" } },
  { key: "vera", firstName: "Vera", lastName: "Vandermeer", email: "vera.vandermeer@mail.example", phone: "604-555-0111", birth: "1959-10-12", locale: "en", therapist: "hannah", weekly: { service: "check-in", day: 3, at: "16:00", weeks: ODD } },
  { key: "elise", firstName: "Elise", lastName: "Morelleau", email: "elise.morelleau@mail.example", phone: "604-555-0112", birth: null, locale: "fr", therapist: "hannah", weekly: { service: "individual", day: 4, at: "09:00", but: { [-2]: "cancelled" } } },
  { key: "jonas", firstName: "Jonas", lastName: "Weberling", email: "jonas.weberling@mail.example", phone: "604-555-0113", birth: "1990-02-28", locale: "en", therapist: "hannah", portal: true, weekly: { service: "individual", day: 4, at: "10:00" } },
  { key: "huimin", firstName: "慧敏", lastName: "李", email: "li.huimin@mail.example", phone: "604-555-0114", birth: "1996-04-04", locale: "en", therapist: "hannah", portal: true, weekly: { service: "individual", day: 4, at: "15:00" } },
  { key: "jordan", firstName: existing.firstName, lastName: existing.lastName, email: existing.email, phone: "604-555-0115", birth: "1992-11-16", locale: "en", therapist: "hannah", portal: true,
    weekly: { service: "individual", day: 5, at: "10:00", weeks: [-3, -2, -1] }, bookings: [{ therapist: "hannah", service: "individual", inDays: 4, at: "10:00" }] },
  { key: "dana", firstName: "Dana", lastName: "Whitlocke", email: "dana.whitlocke@mail.example", phone: "778-555-0116", birth: "1982-07-07", locale: "en", therapist: "hannah", weekly: { service: "individual", day: 5, at: "09:00", weeks: ODD, but: { [-1]: "cancelled" } } },
  { key: "zofia", firstName: "Zofia", lastName: "Wójcikowa", email: "zofia.wojcikowa@mail.example", phone: "604-555-0117", birth: "1971-01-30", locale: "en", therapist: "hannah", weekly: { service: "individual", day: 5, at: "14:00" } },
];

const withMarcOlivier: SceneClient[] = [
  { key: "beatrice", firstName: "Béatrice", lastName: "Gagné-Lavoie", email: "beatrice.gagne@mail.example", phone: "604-555-0118", birth: "1985-09-09", locale: "fr", therapist: "marc-olivier", portal: true, weekly: { service: "individual", day: 2, at: "12:00" } },
  { key: "anouk", firstName: "Anouk", lastName: "Desrochelles", email: "anouk.desrochelles@mail.example", phone: "604-555-0119", birth: "1999-03-25", locale: "fr", therapist: "marc-olivier", weekly: { service: "individual", day: 2, at: "13:05", but: { [-1]: "late_cancelled" } } },
  { key: "kwame", firstName: "Kwame", lastName: "Asantewa", email: "kwame.asantewa@mail.example", phone: "236-555-0120", birth: "1977-12-19", locale: "en", therapist: "marc-olivier", weekly: { service: "individual", day: 2, at: "18:05" } },
  { key: "tomas", firstName: "Tomás", lastName: "Ibáñez-Ruiz", email: "tomas.ibanez@mail.example", phone: "604-555-0121", birth: "1994-08-01", locale: "en", therapist: "marc-olivier", portal: true, weekly: { service: "individual", day: 3, at: "10:00" } },
  { key: "camille", firstName: "Camille", lastName: "Belhumeur", email: "camille.belhumeur@mail.example", phone: "604-555-0122", birth: "1989-05-13", locale: "fr", therapist: "marc-olivier", weekly: { service: "couples", location: "kitsilano", day: 3, at: "14:00", weeks: EVEN } },
  { key: "olena", firstName: "Olena", lastName: "Hrytsenkova", email: "olena.h@mail.example", phone: "778-555-0123", birth: "1968-02-06", locale: "en", therapist: "marc-olivier", weekly: { service: "individual-video", day: 4, at: "13:05", but: { [-2]: "no_show" } } },
  { key: "saoirse", firstName: "Saoirse", lastName: "Ní Dhonnabháin", email: "saoirse.nd@mail.example", phone: "604-555-0124", birth: "1997-10-31", locale: "en", therapist: "marc-olivier", weekly: { service: "individual", day: 4, at: "17:00" } },
  { key: "ravi", firstName: "Ravi", lastName: "Chandrasenan", email: "ravi.chandrasenan@mail.example", phone: "604-555-0125", birth: "1980-06-15", locale: "en", therapist: "marc-olivier", weekly: { service: "individual", day: 6, at: "10:00", weeks: ODD } },
];

const known: SceneClient[] = [
  { key: "dorothee", firstName: "Dorothee", lastName: "Lamarche-Roy", email: "dorothee.lr@home.example", phone: "604-555-0177", birth: "1986-05-09", locale: "en", therapist: "hannah" },
  { key: "amelie", firstName: "Amelie", lastName: unassociated.lastName, email: unassociated.email, phone: null, birth: null, locale: "en", therapist: "hannah" },
  { key: "priya", firstName: "Priya", lastName: "Ramanathan-Kaur", email: "priya.rk@mail.example", phone: "604-555-0126", birth: "1990-01-20", locale: "en", therapist: "hannah" },
];

export const mapleClients: SceneClient[] = [...withHannah, ...withMarcOlivier, ...known];
