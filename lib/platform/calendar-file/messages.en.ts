export const en = {
  summary: "Session with {therapist}",
  summaryTherapist: "Session, {initials}",
  description: "{when}, {zone}.",
} as const;
