/** The settings' own navigation: each page of them, and what it is for. */
export const en = {
  title: "Settings",
  nav: "Settings",
  pages: {
    practice: { label: "Practice", about: "Name, address, logo, colour, address of the booking page, time zone." },
    profile: {
      label: "Therapist Profile",
      about: "Name, photo, Use Client Portal, and where new bookings are announced.",
    },
    services: { label: "Services", about: "What can be booked: length, price, who sees it, and who gives it." },
    locations: { label: "Locations", about: "The addresses where sessions in person are held." },
    availability: {
      label: "Availability",
      about: "When each therapist can be booked, time off, and why a time is not offered.",
    },
    feed: { label: "Calendar feed", about: "Your sessions in Google, Apple or Outlook, by a secret address." },
    share: { label: "Share", about: "Your Online Booking URL, its QR code, and your times on your own website." },
    rules: { label: "Booking rules", about: "Session cap, notice, how far ahead, and reminders." },
    calendar: { label: "Calendar", about: "From which hour a day is shown, and which days are not." },
    staff: { label: "Staff", about: "Who works here, what they may do, and invitations." },
    export: { label: "Export", about: "Everything of the practice, as one file." },
    security: { label: "Sign-in and security", about: "Your own password, second step and devices." },
  },
} as const;
