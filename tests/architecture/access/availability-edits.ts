import { db } from "@/lib/platform/db/client";
import { on, type Edit } from "./edit";
import { monday, type World } from "./world";

const hour = (minutes: number) => `${minutes / 60}:00`;

/** The edit forms of availability. */
export const availabilityEdits: Record<string, (home: World) => Edit> = {
  "hours.saveGeneral": ({ ids: { therapist } }) => ({
    by: "owner",
    hidden: { therapist },
    fields: Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [`day${day}`, "9:00-12:00"])),
    first: { day1: "9:00-13:00" },
    second: { day2: "9:00-14:00" },
    conflicting: { day1: "9:00-15:00" },
    stored: async () => {
      const rows = await db().availability.findMany({ where: { therapistId: therapist, weekday: { in: [1, 2] } } });
      return Object.fromEntries(
        rows.map((row) => [`day${row.weekday}`, `${hour(row.fromMinute)}-${hour(row.toMinute)}`]),
      );
    },
  }),
  "hours.saveOnline": ({ ids: { therapist } }) => ({
    by: "owner",
    hidden: { therapist },
    fields: { startMode: "start_on_time", minutes: "0", between: "10", opensOn: "", perDay: "" },
    first: { minutes: "15" },
    second: { perDay: "5" },
    conflicting: { minutes: "30" },
    stored: async () => {
      const row = await db().therapist.findUniqueOrThrow({ where: { id: therapist } });
      return { minutes: row.startMinutes.join(", "), perDay: String(row.sessionsPerDay) };
    },
  }),
  "hours.saveServices": ({ ids: { therapist, service, newService } }) => ({
    by: "owner",
    hidden: { therapist },
    ticks: { [`gives-${service}`]: "on", [`gives-${newService}`]: "on" },
    first: { [`gives-${service}`]: "" },
    second: { [`gives-${newService}`]: "" },
    stored: async () => {
      const rows = await db().therapistService.findMany({ where: { therapistId: therapist } });
      const gives = (id: string) => on(rows.some(({ serviceId }) => serviceId === id));
      return { [`gives-${service}`]: gives(service), [`gives-${newService}`]: gives(newService) };
    },
  }),
  "time-off.saveTimeOff": ({ ids: { therapist, timeOff } }) => ({
    by: "owner",
    hidden: { therapist, entry: timeOff },
    fields: { from: monday(42), fromTime: "", until: monday(42), untilTime: "", note: "" },
    first: { untilTime: "18:00" },
    second: { note: "Dentist" },
    conflicting: { untilTime: "19:00" },
    stored: async () => {
      const { wallEnd, note } = await db().timeOff.findUniqueOrThrow({ where: { id: timeOff } });
      return { untilTime: wallEnd.slice(11), note };
    },
  }),
  "hours.saveSpecific": ({ ids: { therapist, specific } }) => ({
    by: "owner",
    hidden: { therapist, specific },
    fields: { from: "2027-03-01", until: "2027-03-31", everyWeeks: "1", mode: "adds", hours: "17:00-19:00" },
    ticks: { day1: "on", day2: "" },
    first: { until: "2027-04-30" },
    second: { day2: "on" },
    conflicting: { until: "2027-05-31" },
    stored: async () => {
      const row = await db().specificAvailability.findUniqueOrThrow({ where: { id: specific } });
      return { until: row.untilDate.toISOString().slice(0, 10), day2: on(row.weekdays.includes(2)) };
    },
  }),
  "holidays.saveHolidays": ({ ids: { therapist } }) => ({
    by: "owner",
    hidden: { therapist, closes: "therapist", country: "CA", region: "BC" },
    ticks: { "rule:12-25": "on", "rule:07-01": "" },
    first: { "rule:12-25": "" },
    second: { "rule:07-01": "on" },
    stored: async () => {
      const rows = await db().holiday.findMany({ where: { therapistId: therapist } });
      const has = (name: string) => on(rows.some(({ rule }) => rule === name));
      return { "rule:12-25": has("12-25"), "rule:07-01": has("07-01") };
    },
  }),
};
