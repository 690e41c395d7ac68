import { smallPng } from "@/tests/support/pictures";
import { managers, type Rows } from "../row";
import { PASSWORD } from "../world";

const practice = { may: [...managers, "other owner" as const] };

export const rows: Rows = {
  // A practice exists already, so the link never works; set-up is tested in tests/lib/practice/practices.
  setUpPractice: {
    may: [],
    by: "nobody",
    foreign: "link_used",
    values: (_, { token }) => ({
      token,
      name: "Rivage",
      slug: "rivage",
      zone: "America/Toronto",
      locale: "fr",
      firstName: "Ada",
      lastName: "Okoro",
      email: "ada@mail.example",
      password: PASSWORD,
    }),
  },
  hideFirstSteps: { ...practice, values: () => ({}) },
  saveDetails: {
    ...practice,
    values: () => ({
      name: "Rivage",
      address: "",
      addressNote: "",
      phone: "",
      locale: "fr",
      welcomeEn: "",
      welcomeFr: "",
      privacyOfficer: "Élise Roy",
      privacyContact: "514-555-0150",
    }),
  },
  saveZone: { ...practice, values: () => ({ zone: "America/Toronto", sure: "on" }) },
  saveAccent: { ...practice, values: () => ({ accent: "#8A3B12" }) },
  saveIdleMinutes: { ...practice, values: () => ({ minutes: "120" }) },
  saveSlug: { ...practice, values: ({ slug }) => ({ slug: `${slug}-${Date.now()}` }) },
  saveLogo: { ...practice, values: () => ({ logo: new File([smallPng], "logo.png") }) },
  removeLogo: { ...practice, values: () => ({}) },
};
