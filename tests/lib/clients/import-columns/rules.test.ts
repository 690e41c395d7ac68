import {
  cellText,
  columnsOf,
  firstEmail,
  firstPhone,
  fromHeadings,
  guessColumns,
  splitName,
  staffName,
} from "@/lib/clients/import-columns/rules";

const none = null;

it.each([
  [
    "First Name,Last name,E-mail,Phone,DOB,Language,Clinician,Notes",
    ["firstName", "lastName", "email", "phone", "birthDate", "language", "therapist", none],
  ],
  [
    "Nom,Prénom,Courriel,Téléphone,Date de naissance,Langue,Thérapeute",
    ["lastName", "firstName", "email", "phone", "birthDate", "language", "therapist"],
  ],
  ["NOM DE FAMILLE,prenom,No de téléphone,Cellulaire", ["lastName", "firstName", "phone", "phone"]],
  [
    "Patient Number,First Name,Middle Name,Last Name,Email,Home Phone,Mobile Phone,Work Phone,Birth Date",
    [none, "firstName", none, "lastName", "email", "phone", "phone", "phone", "birthDate"],
  ],
  [
    "Legal First Name*,Legal Last Name*,Date of Birth,Email Address 1,Phone Number 1,Phone Type 1,Primary Clinician",
    ["firstName", "lastName", "birthDate", "email", "phone", none, "therapist"],
  ],
  [
    "First Name,Last Name,Birthday,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Type,Phone 2 - Value",
    ["firstName", "lastName", "birthDate", none, "email", none, "phone", none, "phone"],
  ],
  ["Name,Given Name,Family Name,E-mail 1 - Type,E-mail 1 - Value", [none, "firstName", "lastName", none, "email"]],
  [
    "First Name,Last Name,Business Fax,Home Phone,Mobile Phone,Birthday,E-mail Address,E-mail Type,E-mail 2 Address",
    ["firstName", "lastName", none, "phone", "phone", "birthDate", "email", none, "email"],
  ],
  [
    "Prénom,Nom,Adresse de messagerie,Tél. mobile,Téléphone (domicile),Anniversaire",
    ["firstName", "lastName", "email", "phone", "phone", "birthDate"],
  ],
  [
    "Prénom légal,Nom de famille légal,Courriel du client,Date de naissance (AAAA-MM-JJ)",
    ["firstName", "lastName", "email", "birthDate"],
  ],
  ["Client's First Name,Client's Last Name,Client Email", ["firstName", "lastName", "email"]],
  ["first_name,last_name,phone_home,phone_cell", ["firstName", "lastName", "phone", "phone"]],
  [
    "fname,lname,Emergency Contact Phone,Guardian Email,Mailing Address",
    ["firstName", "lastName", none, none, "address"],
  ],
  ["Patient,Date of Birth", ["fullName", "birthDate"]],
  ["Client Name,DOB,Phone", ["fullName", "birthDate", "phone"]],
  ["Nom complet,Courriel", ["fullName", "email"]],
  ["Nom,Courriel", ["fullName", "email"]],
  ["Name,Surname", ["firstName", "lastName"]],
  ["Name,First name", ["lastName", "firstName"]],
  ["First Name,First Name,Last Name", ["firstName", none, "lastName"]],
  ["Phone,Phone,Email,Email", ["phone", "phone", "email", "email"]],
])("guesses the columns %s", (headings, expected) => {
  expect(guessColumns(headings.split(","))).toEqual(expected);
});

it("begins at the first line with known headings", () => {
  const lines = (...texts: string[]) => texts.map((text, i) => ({ line: i + 1, cells: text.split(",") }));
  const table = ["First Name,Last Name,Email", "Zoe,Girard,zoe@example.com"];
  expect(fromHeadings(lines("Client List", "Generated 30/11/2026", ...table))[0]).toMatchObject({ line: 3 });
  expect(fromHeadings(lines("Clients as of 2026-11-30,,", ...table))[0]).toMatchObject({ line: 2 });
  expect(fromHeadings(lines(...table))[0]).toMatchObject({ line: 1 });
  expect(fromHeadings(lines("A,B", "Zoe,Girard"))[0]).toMatchObject({ line: 1 });
});

it("puts a mobile phone first, then others in their order, home and work last", () => {
  const headings = ["Work Phone", "Home Phone", "Phone", "Cell", "Courriel"];
  const columns = guessColumns(headings);
  expect(columnsOf("phone", columns, headings)).toEqual([3, 2, 1, 0]);
  expect(columnsOf("email", columns, headings)).toEqual([4]);
});

it.each([
  ["email", "N/A", ""],
  ["email", "s.o.", ""],
  ["phone", "none", ""],
  ["phone", "Aucun", ""],
  ["phone", "-", ""],
  ["phone", "000-000-0000", ""],
  ["phone", "\u202a+1 604-555-0110\u202c", "+1 604-555-0110"],
  ["phone", "604\u200b5550110", "6045550110"],
  ["email", "noor@example.com\u200b", "noor@example.com"],
  ["birthDate", "0/0/00", ""],
  ["birthDate", "00/00/0000", ""],
  ["birthDate", "0000-00-00", ""],
  ["birthDate", "unknown", ""],
  ["therapist", "Unassigned", ""],
  ["firstName", "\u200e Zoe \u200f", "Zoe"],
  ["firstName", "Na", "Na"],
  ["lastName", "So", "So"],
  ["lastName", "None", "None"],
  ["lastName", "N/A", ""],
  ["lastName", "—", ""],
] as const)("reads the %s %j as %j", (field, cell, expected) => expect(cellText(field, cell)).toBe(expected));

it.each([
  ["604-555-0110", "604-555-0110"],
  ["604-555-0110 x12", "604-555-0110 x12"],
  ["604-555-0110 / 604-555-0199", "604-555-0110"],
  ["604-555-0110, 604-555-0199", "604-555-0110"],
  ["604-555-0110 ou 604-555-0199", "604-555-0110"],
  ["+1 604-555-0110 ::: +1 604-555-0111", "+1 604-555-0110"],
  ["604-555-0110 (cell)", "604-555-0110"],
  ["C: 604-555-0110", "604-555-0110"],
  ["Home: 02 9999 0000, Mobile: 0412 345 678", "0412 345 678"],
  ["(416) 555-0142 h / (416) 555-0143 c", "(416) 555-0143"],
  ["soon", "soon"],
])("finds the phone in %s", (text, expected) => expect(firstPhone(text)).toBe(expected));

it.each([
  ["ana@example.com ::: ana.work@example.com", "ana@example.com"],
  ["Ana Roy <ana@example.com>", "ana@example.com"],
  ["mailto:ana@example.com", "ana@example.com"],
  ["ana@example.com; b@example.com", "ana@example.com"],
  ["nowhere", "nowhere"],
])("finds the email in %s", (text, expected) => expect(firstEmail(text)).toBe(expected));

it.each([
  ["Beaulieu, Marc-André", "Marc-André", "Beaulieu"],
  ["Thi Minh Nguyễn", "Thi Minh", "Nguyễn"],
  ["Tenzin", "", "Tenzin"],
  ["Tenzin,", "", "Tenzin"],
  ["  Ivy   Chen ", "Ivy", "Chen"],
])("splits %s", (text, firstName, lastName) => expect(splitName(text.trim())).toEqual({ firstName, lastName }));

it("compares a therapist's name in any order, without titles", () => {
  expect(staffName("Castonguay, Dr. Renée, PhD")).toBe(staffName("Renée Castonguay"));
});
