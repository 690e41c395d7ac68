/** The frame around every page of the staff. */
export const en = {
  nav: "Main",
  phoneNav: "Main, bottom of the screen",
  dashboard: "Dashboard",
  calendar: "Calendar",
  clients: "Clients",
  organization: "Organization",
  settings: "Settings",
  url: "Online Booking URL",
  copy: "Copy",
  copyUrl: "Copy the Online Booking URL",
  copied: "Copied",
  toasts: "Notices",
  waiting: "{n, plural, one {# prospect to review} other {# prospects to review}}",
  role: { owner: "Owner", admin: "Administrator", therapist: "Therapist", frontdesk: "Front desk" },
} as const;
