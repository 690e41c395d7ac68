/** The settings' own navigation: each page of them, and what it is for. */
export const settings = {
  title: "Settings",
  nav: "Settings",
  pages: {
    availability: { label: "Availability", about: "When each therapist can be booked, time off, and why a time is not offered." },
  },
} as const;
