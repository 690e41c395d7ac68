/** Settings > Therapist Profile. */
export const en = {
  title: "Therapist Profile",
  use: "Use Client Portal",
  useDetail:
    "When this is off, the therapist isn’t shown on the booking page, and clients can’t book or move sessions with them online. Booked sessions stay and remain visible.",
  notifyEmail: "Email for bookings",
  notifyEmailHint:
    "We email this address about new bookings, cancellations and changes. When clients reply to an email about their session, the reply goes here.",
  about: { title: "About the therapist", about: "What clients read next to the name." },
  name: "Name",
  titleEn: "Title in English",
  titleFr: "Title in French",
  titleHint: "e.g. Registered psychotherapist",
  focusEn: "Focus in English",
  focusFr: "Focus in French",
  focusHint: "One line, e.g. anxiety, grief, young adults",
  bioEn: "Biography in English",
  bioFr: "Biography in French",
  videoUrl: "Video link",
  videoUrlHint: "For video sessions: an address that begins with https://",
  photo: {
    title: "Photo",
    about: "Next to the name on the booking page.",
    label: "Picture",
    hint: "PNG, JPEG or WebP, up to 5 MB and 8,000 pixels per side. Location data is removed.",
    alt: "{name}, current photo",
    remove: "Remove the photo",
  },
  errors: { url_invalid: "Enter an address that begins with https://, or leave this empty." },
} as const;
