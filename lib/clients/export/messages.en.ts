/** Messages of the exports of a client's or the practice's data. */
export const en = {
  open: "Export everything",
  client: {
    title: "Export everything",
    about:
      "One archive with everything on file for {name}: the record, portal accounts, sessions with their history, messages sent, and the audit trail. It never includes passwords or other secrets.",
    reason: "Reason",
    reasonHint: "Recorded in the audit trail, e.g. the client asked for their file.",
    submit: "Prepare the file",
    busy: "Preparing",
  },
  practice: {
    title: "Export",
    lead: "All of the practice’s data in one file.",
    section: "Export the whole practice",
    about:
      "One archive with every client, session, message and setting, as CSV for spreadsheets and JSON for other programs. It never includes passwords, links or other secrets. All owners will be emailed.",
    password: "Your password",
    submit: "Prepare the file",
    busy: "Checking",
  },
  ready: "The file is ready",
  until: "You can download it until {time}, as often as you need. Store it somewhere private.",
  download: "Download",
  summary: {
    file: "summary",
    title: "Everything on file for {name}",
    made: "Created on {when}, {zone}, by {by}.",
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
      "The csv folder has the same data and more for spreadsheets; the json folder is for other programs. Times there are in UTC.",
  },
  readme: {
    file: "read-me",
    title: "All data from {name}",
    made: "Requested on {when}, {zone}, by {by}.",
    folders:
      "csv: one file per table, for spreadsheets. json: the same data, for other programs. pictures: the logo and photos.",
    ids: "Rows refer to each other by id: the client_id of a session is the id of a client. Times are in UTC; wall_start is the agreed local time, in the zone next to it.",
    cells: "In csv, text that a spreadsheet would read as a formula starts with an apostrophe.",
    moment:
      "The tables were read one after another during the download. Changes made in the meantime may appear in one table and not in another.",
    left: "Not included: {tables}; and, from the tables, passwords, hashes and feed addresses.",
  },
  errors: {
    not_found: "This client no longer exists. Go back to the list.",
  },
} as const;
