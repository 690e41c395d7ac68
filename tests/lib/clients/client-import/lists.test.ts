import { parseCsv } from "@/lib/platform/csv/parse";
import { readLines } from "@/lib/clients/client-import/rules";
import { fromHeadings, guessColumns, LIST_LIMITS } from "@/lib/clients/import-columns/rules";
import { orderOfDates } from "@/lib/platform/input/written-dates";

/** Reads a list with the guessed columns, as staff would who change nothing. */
function read(text: string) {
  const parsed = parseCsv(text, LIST_LIMITS);
  if (!("lines" in parsed)) throw new Error("broken");
  const lines = fromHeadings(parsed.lines);
  const columns = guessColumns(lines[0]?.cells ?? []);
  const birth = columns.indexOf("birthDate");
  const order = birth < 0 ? null : orderOfDates(lines.slice(1).map(({ cells }) => cells[birth] ?? ""));
  const dates = order === "unclear" ? null : order;
  return readLines(lines, { columns, dates, language: "en", therapist: null }, [], "2026-11-30");
}

const person = (given: object) => ({ dropped: {}, values: expect.objectContaining(given) as unknown });

it.each([
  [
    "Jane",
    "First Name,Last Name,Home Phone,Mobile Phone,Birth Date\nAmara,Obi,,604-555-0120,1991-02-28\nLeo,Obi,604-555-0121,604-555-0122,\nMia,Obi,604-555-0121,N/A,",
    [{ phone: "604-555-0120", birthDate: "1991-02-28" }, { phone: "604-555-0122" }, { phone: "604-555-0121" }],
  ],
  [
    "a column for the whole name",
    'Patient,Date of Birth,Mobile Phone\n"Beaulieu, Marc-André",4/23/1990,(819) 555-0100\nIvy Chen,,',
    [
      { firstName: "Marc-André", lastName: "Beaulieu", birthDate: "1990-04-23" },
      { firstName: "Ivy", lastName: "Chen" },
    ],
  ],
  [
    "Outlook",
    '"First Name","Last Name","Birthday","E-mail Address"\r\n"Noor","Haddad","0/0/00","noor@example.com"\r\n"Piotr","Zielinski","4/23/1988",""\r\n',
    [{ email: "noor@example.com", birthDate: null }, { birthDate: "1988-04-23" }],
  ],
  [
    "a first line that names the separator",
    "sep=;\r\nPrénom;Nom;Courriel;Date de naissance\r\nZoé;Girard;zoe@exemple.com;1990-04-23\r\n",
    [{ firstName: "Zoé", email: "zoe@exemple.com", birthDate: "1990-04-23" }],
  ],
  [
    "titles above the headings",
    "Client List\nGenerated 30/11/2026\n\nFirst Name;Last Name;Email\nZoe;Girard;zoe@example.com\n",
    [{ lastName: "Girard", email: "zoe@example.com" }],
  ],
  [
    "words that mean none",
    "First Name,Last Name,Email,Phone,Date of Birth\nZoe,Girard,N/A,none,-\n",
    [{ email: null, phone: null, birthDate: null }],
  ],
  [
    "duplicate headings",
    "First Name,Last Name,Phone,Phone,Email,Email\nZoe,Girard,,416-555-0101,,zoe@example.com\n",
    [{ phone: "416-555-0101", email: "zoe@example.com" }],
  ],
  [
    "two-digit years",
    "First Name,Last Name,DOB\nZoe,Girard,4/23/90\nAl,Hay,12/31/58\n",
    [{ birthDate: "1990-04-23" }, { birthDate: "1958-12-31" }],
  ],
  [
    "midnight",
    "First Name,Last Name,DOB\nZoe,Girard,4/23/1990 12:00:00 AM\nAl,Hay,1988-07-02T00:00:00-05:00\n",
    [{ birthDate: "1990-04-23" }, { birthDate: "1988-07-02" }],
  ],
  [
    "what a record has besides",
    'First Name,Last Name,Preferred Name,Pronouns,Active/Inactive,Address,Emergency Contact,Notes\nAmara,Obi,Mara,she/her,Inactive,"12 rue A\nApp. 3",Leo Obi 604-555-0121,Depressed',
    [
      {
        status: "inactive",
        preferredName: "Mara",
        pronouns: "she/her",
        address: "12 rue A\nApp. 3",
        emergencyContact: "Leo Obi 604-555-0121",
      },
    ],
  ],
])("reads %s", (_, text, expected) => expect(read(text)).toMatchObject(expected.map(person)));

it("does not take a total below the list for a client", () => {
  expect(read("First Name,Last Name,Email\nZoe,Girard,zoe@example.com\nTotal: 1,,\n")[1]).toMatchObject({
    errors: { line: "not_a_client" },
  });
});

it("counts lines as a spreadsheet does, below the line that names the separator", () => {
  expect(read("sep=,\nFirst Name,Last Name,Email\nZoe,Girard,zoe@example.com\n")).toMatchObject([{ line: 2 }]);
});
