export const en = {
  summary: "Session with {therapist}",
  summaryDiscreet: "Appointment",
  summaryTherapist: "Session, {initials}",
  description: "{when}, {zone}.",
} as const;
