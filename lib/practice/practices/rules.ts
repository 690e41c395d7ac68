/** Default General Availability: Monday to Friday, 9:00 to 17:00 (A18). */
export const firstWeek = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, fromMinute: 9 * 60, toMinute: 17 * 60 }));

const session = { minutes: 50, bufferAfter: 10, priceCents: 15_000, places: ["in_person" as const] };

/** Services of a new practice, until its owner changes them: one in each list, one price. */
export const firstServices = [
  { ...session, nameEn: "Initial consultation", nameFr: "Première consultation", audience: "new", position: 0 },
  { ...session, nameEn: "Individual session", nameFr: "Séance individuelle", audience: "existing", position: 1 },
] as const;
