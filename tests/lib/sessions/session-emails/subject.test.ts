import { dayAndTime } from "@/lib/sessions/session-emails/rules";

const startsAt = new Date("2026-12-07T22:00Z");

test.each([
  ["America/Toronto", "America/Toronto", "5:00 pm", "17 h"],
  ["America/New_York", "America/Toronto", "5:00 pm", "17 h"],
  ["Europe/Paris", "America/Toronto", "11:00 pm (Paris time)", "23 h (heure de Paris)"],
  ["America/Toronto", "America/Vancouver", "5:00 pm (Eastern time)", "17 h (heure de l’Est)"],
  ["America/Vancouver", "America/Toronto", "3:00 pm (Vancouver time)", "15 h (heure de Vancouver)"],
])("a subject in %s from a practice in %s", (zone, home, en, fr) => {
  expect(dayAndTime({ zone, home, startsAt }, "en")).toEqual({ day: "Monday, December 7", time: en });
  expect(dayAndTime({ zone, home, startsAt }, "fr").time.replace(/\s/g, " ")).toBe(fr);
});
