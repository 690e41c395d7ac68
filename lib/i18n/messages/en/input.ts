/** What any form may answer. A capability's own codes stand under its own word. */
export const input = {
  summary: "{count, plural, one {One answer needs another look} other {# answers need another look}}",
  errors: {
    required: "Fill this in.",
    too_long: "This is too long.",
    bad_characters: "This has characters that can’t be used here. Type it again without them.",
    email_invalid: "Enter an email address like name@example.ca",
    phone_invalid: "Enter a phone number with 7 to 15 digits.",
    password_short: "Use at least 12 characters. This one has {n}.",
    date_invalid: "Enter a date that exists, like 1990-04-23.",
    date_future: "Enter a date in the past.",
    code_invalid: "Enter the six digits from the email.",
    code_wrong: "These digits do not work. Check them, or have a new email sent.",
    number_range: "Enter a number within the limits above.",
    invalid: "Something here is not as expected. Check your answers and try again.",
    not_found: "This is no longer here. Reload the page.",
    signed_out: "You were signed out. Sign in again; what you typed is still here.",
    foreign_origin: "This form was sent from another address than the site’s own. Open the page again and retry.",
    too_many: "Too many attempts. Wait a few minutes, then try again.",
  },
} as const;
