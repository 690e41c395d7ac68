import { db } from "@/lib/platform/db/client";
import { availabilityEdits } from "./availability-edits";
import { on, type Edit } from "./edit";
import { staffEdits } from "./staff-edits";
import type { World } from "./world";

const practiceOf = ({ slug }: World) => db().practice.findUniqueOrThrow({ where: { slug } });

/** Every action of an edit form, with two concurrent edits. */
export const edits: Record<string, (home: World) => Edit> = {
  "clients.editClient": ({ ids: { client } }) => ({
    by: "owner",
    hidden: { client },
    fields: {
      firstName: "Siobhan",
      lastName: "O’Brien",
      email: "",
      phone: "604-555-0107",
      birthDate: "",
      language: "en",
      therapist: "",
    },
    first: { phone: "604-555-0777" },
    second: { email: "siobhan@mail.example" },
    conflicting: { phone: "604-555-0888" },
    stored: async () => {
      const { phone, email } = await db().client.findUniqueOrThrow({ where: { id: client } });
      return { phone: phone ?? "", email: email ?? "" };
    },
  }),
  "contacts.saveContact": ({ ids: { client, contact } }) => ({
    by: "owner",
    hidden: { client, contact },
    fields: { firstName: "Uma", lastName: "", relation: "parent", phone: "", email: "", language: "en", note: "" },
    ticks: { emergency: "", guardian: "", mayKnow: "" },
    first: { phone: "604-555-0777" },
    second: { note: "Call after 4 pm", emergency: "on" },
    conflicting: { phone: "604-555-0888" },
    stored: async () => {
      const row = await db().clientContact.findUniqueOrThrow({ where: { id: contact } });
      return { phone: row.phone ?? "", note: row.note ?? "", emergency: on(row.emergency) };
    },
  }),
  "profile.saveOwnProfile": (home) => ({
    by: "client",
    hidden: { practice: home.slug },
    fields: { firstName: "Ada", lastName: "Okoro", phone: "604-555-0107", birthDate: "" },
    first: { phone: "604-555-0777" },
    second: { firstName: "Adaeze" },
    conflicting: { phone: "604-555-0888" },
    stored: async () => {
      const { clientId } = await db().grant.findFirstOrThrow({ where: { accountId: home.portal } });
      const { phone, firstName } = await db().client.findUniqueOrThrow({ where: { id: clientId! } });
      return { phone: phone ?? "", firstName };
    },
  }),
  "preferences.savePreferences": (home) => ({
    by: "client",
    hidden: { practice: home.slug },
    fields: { language: "en", zone: "" },
    first: { zone: "Europe/Paris" },
    second: { language: "fr" },
    conflicting: { zone: "America/Toronto" },
    stored: async () => {
      const { zone, locale } = await db().portalAccount.findUniqueOrThrow({ where: { id: home.portal } });
      return { zone: zone ?? "", language: locale };
    },
  }),
  "reminders.saveOwnReminders": (home) => ({
    by: "client",
    hidden: { practice: home.slug },
    ticks: { wanted: "on" },
    first: { wanted: "" },
    stored: async () =>
      db()
        .portalAccount.findUniqueOrThrow({ where: { id: home.portal } })
        .then(({ reminders }) => ({ wanted: on(reminders) })),
  }),
  "reminders.saveClientReminders": ({ ids: { client } }) => ({
    by: "owner",
    hidden: { client },
    fields: { choice: "own", hours: "48" },
    first: { hours: "24" },
    conflicting: { hours: "12" },
    stored: async () => {
      const { reminderMinutes } = await db().client.findUniqueOrThrow({ where: { id: client } });
      return { hours: reminderMinutes.map((minutes) => minutes / 60).join(", ") };
    },
  }),
  "services.saveService": ({ ids: { service, therapist } }) => ({
    by: "owner",
    hidden: { service },
    fields: {
      nameEn: "Individual session",
      nameFr: "Séance individuelle",
      descriptionEn: "",
      descriptionFr: "",
      minutes: "50",
      price: "165",
      audience: "existing",
      before: "0",
      after: "10",
    },
    ticks: { "in-in_person": "on", [`by-${therapist}`]: "on" },
    first: { price: "190" },
    second: { nameEn: "Session", "in-video": "on" },
    conflicting: { price: "185" },
    stored: async () => {
      const { priceCents, nameEn, places } = await db().service.findUniqueOrThrow({ where: { id: service } });
      return { price: String(priceCents / 100), nameEn, "in-video": on(places.includes("video")) };
    },
  }),
  "locations.saveLocation": ({ ids: { location } }) => ({
    by: "owner",
    hidden: { location },
    fields: { name: "Riverside", address: "12 River Street", note: "" },
    first: { name: "River" },
    second: { note: "Second floor" },
    conflicting: { name: "Harbour" },
    stored: () => db().location.findUniqueOrThrow({ where: { id: location }, select: { name: true, note: true } }),
  }),
  "booking-policy.saveRules": (home) => ({
    by: "owner",
    fields: {
      cap: "4",
      notice: "24",
      horizon: "60",
      until: "",
      cancelNotice: "24",
      rescheduleNotice: "12",
      grace: "0",
      askFirst: "nobody",
    },
    first: { cap: "5" },
    second: { notice: "36", askFirst: "everybody" },
    conflicting: { cap: "6" },
    stored: async () => {
      const { sessionCap, noticeMinutes, askFirst } = await practiceOf(home);
      return { cap: String(sessionCap), notice: String(noticeMinutes / 60), askFirst };
    },
  }),
  "practices.saveDetails": (home) => ({
    by: "owner",
    fields: {
      name: "Rivage",
      address: "",
      addressNote: "",
      phone: "",
      locale: "fr",
      welcomeEn: "",
      welcomeFr: "",
      privacyOfficer: "",
      privacyContact: "",
    },
    first: { phone: "604-555-0777" },
    second: { welcomeEn: "Welcome." },
    conflicting: { phone: "604-555-0888" },
    stored: async () => {
      const { phone, welcomeEn } = await practiceOf(home);
      return { phone, welcomeEn };
    },
  }),
  "practices.saveZone": (home) => ({
    by: "owner",
    hidden: { sure: "on" },
    fields: { zone: "America/Vancouver" },
    first: { zone: "America/Toronto" },
    conflicting: { zone: "America/Halifax" },
    stored: async () => ({ zone: (await practiceOf(home)).zone }),
  }),
  "practices.saveIdleMinutes": (home) => ({
    by: "owner",
    fields: { minutes: "60" },
    first: { minutes: "30" },
    conflicting: { minutes: "120" },
    stored: async () => ({ minutes: String((await practiceOf(home)).staffIdleMinutes) }),
  }),
  "practices.saveAccent": (home) => ({
    by: "owner",
    fields: { accent: "#2D5F7B" },
    first: { accent: "#8A3B12" },
    conflicting: { accent: "#112233" },
    stored: async () => ({ accent: (await practiceOf(home)).accent }),
  }),
  "practices.saveSlug": ({ slug, staff }) => ({
    by: "owner",
    fields: { slug },
    first: { slug: `${slug}-one` },
    conflicting: { slug: `${slug}-two` },
    stored: async () => {
      const { practiceId } = await db().staff.findUniqueOrThrow({ where: { id: staff.owner! } });
      return { slug: (await db().practice.findUniqueOrThrow({ where: { id: practiceId } })).slug };
    },
  }),
  "therapist-profile.saveTherapistProfile": ({ ids: { therapist } }) => ({
    by: "owner",
    hidden: { therapist },
    fields: {
      name: "Nora Whitfield",
      titleEn: "",
      titleFr: "",
      focusEn: "",
      focusFr: "",
      bioEn: "",
      bioFr: "",
      lineEn: "",
      lineFr: "",
      notifyEmail: "nora@maple.example",
      videoUrl: "",
    },
    ticks: { online: "on" },
    first: { titleEn: "Psychologist" },
    second: { bioEn: "I listen.", online: "" },
    conflicting: { titleEn: "Psychotherapist" },
    stored: async () => {
      const row = await db().therapist.findUniqueOrThrow({ where: { id: therapist } });
      return { titleEn: row.titleEn, bioEn: row.bioEn, online: on(row.onlineBooking) };
    },
  }),
  ...staffEdits,
  "calendar.saveCalendarSettings": (home) => ({
    by: "owner",
    fields: { firstHour: "7" },
    ticks: { hide6: "", hide7: "" },
    first: { firstHour: "8" },
    second: { hide7: "on" },
    conflicting: { firstHour: "9" },
    stored: async () => {
      const { calendarFirstHour, calendarHiddenDays } = await practiceOf(home);
      return { firstHour: String(calendarFirstHour), hide7: on(calendarHiddenDays.includes(7)) };
    },
  }),
  "calendar-feed.changeFeed": ({ staff, ids: { therapist } }) => ({
    by: "owner",
    fields: { shows: "busy", whose: "" },
    first: { whose: therapist },
    second: { shows: "initials" },
    stored: async () => {
      const { shows, therapistId } = await db().calendarFeed.findUniqueOrThrow({ where: { staffId: staff.owner! } });
      return { shows, whose: therapistId ?? "" };
    },
  }),
  ...availabilityEdits,
};
