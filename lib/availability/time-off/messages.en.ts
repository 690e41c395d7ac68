import { en as displaced } from "@/lib/availability/displaced/messages.en";

/** Time off: blocked on the calendar, listed in Settings > Availability. */
export const en = {
  title: "Time off",
  about: "No times are offered during time off. Sessions already booked stay until you move or cancel them.",
  none: "No upcoming time off.",
  addTitle: "Block time",
  therapist: "Therapist",
  from: "First day",
  until: "Last day (inclusive)",
  fromTime: "From, on the first day",
  untilTime: "Until, on the last day",
  timeHint: "Leave empty for the whole day",
  note: "Note",
  noteHint: "Only staff can see it",
  save: "Save",
  busy: "Saving",
  remove: "Remove this time off",
  removeAbout: "These times can be booked again. Cancelled sessions stay cancelled.",
  removed: "Removed.",
  back: "Back to the calendar",
  saved: "Time off is saved: {what}",
  wholeDay: "{day}, all day",
  wholeDays: "{from} to {until}, all day",
  hours: "{from}, {fromTime} to {until}, {untilTime}",
  hoursOneDay: "{from}, {fromTime} to {untilTime}",
  errors: {
    ...displaced.errors,
    changed_meanwhile:
      "The time off or one of its sessions was changed in the meantime. Nothing was saved. Please check and try again.",
    time_invalid: "Enter a time, e.g. 3 pm.",
    date_invalid: "Enter a valid date, e.g. 2027-01-15.",
    until_before_from: "The last date must be on or after the first.",
    hours_reversed: "The end must be after the start.",
  },
} as const;
