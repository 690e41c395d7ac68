/** Messages of the exports of a client's or the practice's data. */
export const en = {
  open: "Export everything",
  client: {
    title: "Export everything",
    about:
      "One archive with everything that is kept of {name}: the record, portal accounts, sessions with their history, messages sent, and the audit trail. Passwords and other secrets are never in it.",
    reason: "Why",
    reasonHint: "It stands in the audit trail. For example: the client asked for their file.",
    submit: "Prepare the file",
    busy: "Preparing",
  },
  practice: {
    title: "Export",
    lead: "Everything of the practice, as one file.",
    section: "Export the whole practice",
    about:
      "One archive with every client, session, message and setting, as CSV for spreadsheets and as JSON for other programs. Passwords, links and other secrets are never in it. All owners are told by email.",
    password: "Your password, once more",
    submit: "Prepare the file",
    busy: "Checking",
  },
  ready: "The file is ready",
  until: "You can download it until {time}, as often as you need. Keep it where nobody else can read it.",
  download: "Download",
  summary: {
    file: "summary",
    title: "Everything that is kept of {name}",
    made: "Made on {when}, {zone}, by {by}.",
    field: "{label}: {value}",
    record: "Record",
    accounts: "Portal accounts",
    sessions: "Sessions",
    trail: "Audit trail",
    none: "None.",
    verified: "verified",
    unverified: "not verified",
    closed: "closed",
    parts:
      "The folder csv has the same and more for spreadsheets, the folder json for other programs. Times there are in UTC.",
  },
  readme: {
    file: "read-me",
    title: "Everything of {name}",
    made: "Asked for on {when}, {zone}, by {by}.",
    folders: "csv: a table each, for spreadsheets. json: the same, for other programs. pictures: the logo and photos.",
    ids: "Rows name each other by id: the client_id of a session is the id of a client. Times are in UTC; wall_start is the local time that was agreed, in the zone beside it.",
    cells: "In csv, a text that a spreadsheet would take for a formula begins with an apostrophe.",
    moment:
      "The tables were read one after the other, over the time of the download: what changed meanwhile may be in one and not in another.",
    left: "Not in it: {tables}; and of the tables, passwords, hashes and addresses of feeds.",
  },
  errors: {
    not_found: "This client is no longer here. Go back to the list.",
  },
} as const;
