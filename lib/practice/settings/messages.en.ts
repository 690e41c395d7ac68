/** The navigation of Organization (the practice's pages) and Settings (the viewer's own), with a sentence on each page. */
export const en = {
  title: "Settings",
  organization: "Organization",
  nav: "Settings",
  pages: {
    practice: { label: "Practice", about: "Name, address, logo, colour, booking page address and time zone." },
    profile: {
      label: "Therapist Profile",
      about: "Name, photo, Use Client Portal, and where to send new bookings.",
    },
    services: { label: "Services", about: "What clients can book: length, price, who can book it, and who offers it." },
    locations: { label: "Locations", about: "Addresses for in-person sessions." },
    availability: {
      label: "Availability",
      about: "Hours when clients can book each therapist, time off, and why a time isn’t offered.",
    },
    feed: { label: "Calendar feed", about: "Your sessions in Google, Apple or Outlook, using a secret address." },
    share: { label: "Share", about: "Your Online Booking URL, its QR code, and your available times on your website." },
    rules: { label: "Booking rules", about: "Maximum upcoming sessions, notice, how far ahead, and reminders." },
    calendar: { label: "Calendar", about: "When the day starts, and which days are hidden." },
    staff: { label: "Staff", about: "Who works here, their roles, and invitations." },
    export: { label: "Export", about: "All of the practice’s data in one file." },
    security: { label: "Sign-in and security", about: "Your password, two-step verification and devices." },
  },
} as const;
