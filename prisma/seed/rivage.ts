import { rivageOwner } from "./personas";
import { planOf, type SeedPlan } from "./plan";
import type { Scene, SceneAccount, SceneClient, SceneService } from "./scene";

const SERVICES: SceneService[] = [
  {
    key: "initial",
    nameEn: "First meeting",
    nameFr: "Première rencontre",
    minutes: 60,
    bufferAfter: 15,
    priceCents: 150_00,
    audience: "new",
    places: ["in_person"],
  },
  {
    key: "initial-video",
    nameEn: "First meeting, at a distance",
    nameFr: "Première rencontre à distance",
    minutes: 60,
    bufferAfter: 15,
    priceCents: 150_00,
    audience: "new",
    places: ["video", "phone"],
  },
  {
    key: "individual",
    nameEn: "Individual session",
    nameFr: "Séance individuelle",
    minutes: 50,
    priceCents: 140_00,
    audience: "existing",
    places: ["in_person"],
  },
  {
    key: "individual-video",
    nameEn: "Individual session, at a distance",
    nameFr: "Séance individuelle à distance",
    minutes: 50,
    priceCents: 140_00,
    audience: "existing",
    places: ["video", "phone"],
  },
];

// Fictional people.
const CLIENTS: SceneClient[] = [
  {
    key: "solene",
    firstName: "Solène",
    lastName: "Beauharnois",
    email: "solene.b@mail.example",
    phone: "514-555-0151",
    birth: "1987-01-22",
    locale: "fr",
    therapist: "elise",
    portal: true,
    weekly: { service: "individual", day: 1, at: "09:00" },
  },
  {
    key: "maxime",
    firstName: "Maxime",
    lastName: "Thériault-Cloutier",
    email: "maxime.tc@mail.example",
    phone: "514-555-0152",
    birth: "1993-10-04",
    locale: "fr",
    therapist: "elise",
    weekly: { service: "individual", day: 1, at: "13:30", but: { [-1]: "no_show" } },
  },
  {
    key: "aissatou",
    firstName: "Aïssatou",
    lastName: "Diallobé",
    email: "aissatou.d@mail.example",
    phone: "438-555-0153",
    birth: "1990-06-17",
    locale: "fr",
    therapist: "elise",
    weekly: { service: "individual-video", day: 2, at: "10:30" },
  },
  {
    key: "gabriel",
    firstName: "Gabriel",
    lastName: "St-Onge",
    email: "gabriel.stonge@mail.example",
    phone: "450-555-0154",
    birth: "1974-08-29",
    locale: "fr",
    therapist: "elise",
    weekly: { service: "individual", location: "verdun", day: 3, at: "15:00", but: { [-2]: "cancelled" } },
  },
  {
    key: "margaret",
    firstName: "Margaret",
    lastName: "Holloway-Finch",
    email: "margaret.hf@mail.example",
    phone: "514-555-0155",
    birth: "1961-12-11",
    locale: "en",
    therapist: "elise",
    weekly: { service: "individual", day: 4, at: "11:00" },
  },
];

const ACCOUNTS: SceneAccount[] = [
  {
    email: "florence.j@mail.example",
    firstName: "Florence",
    lastName: "Jutrassien",
    phone: "514-555-0156",
    birth: "1998-02-15",
    locale: "fr",
    verified: true,
    signedUp: { daysAgo: 2, at: "20:41" },
    bookings: [{ therapist: "elise", service: "initial", inDays: 3, at: "10:00" }],
  },
  {
    email: "maxime.theriault@home.example",
    firstName: "Maxime",
    lastName: "Theriault Cloutier",
    phone: "514-555-0157",
    birth: "1993-10-04",
    locale: "fr",
    verified: false,
    signedUp: { daysAgo: 1, at: "12:18" },
    bookings: [],
  },
];

const rivage: Scene = {
  practice: {
    slug: "rivage",
    name: "Cabinet Rivage",
    zone: "America/Toronto",
    locale: "fr",
    address: "305–4210, rue du Rivage, Montréal",
    addressNote: "Troisième étage, ascenseur",
    region: "CA-QC",
    phone: "514-555-0150",
    welcomeEn: "Welcome. Take your time: choose the day that suits you, and we will meet by the water.",
    welcomeFr:
      "Bienvenue. Prenez votre temps : choisissez le jour qui vous convient, nous nous retrouverons au bord de l’eau.",
    privacyOfficer: "Élise Fontaine-Roy",
    privacyContact: "confidentialite@rivage.example, 514-555-0150",
    accent: "#7A4B8C",
    sessionCap: 4,
    noticeMinutes: 12 * 60,
    horizonDays: 60,
  },
  locations: [
    { key: "verdun", name: "Bureau de Verdun", address: "1150, rue de l’Église, Verdun", note: "Rez-de-chaussée" },
  ],
  logo: null,
  staff: [
    {
      key: "elise",
      email: rivageOwner.email,
      firstName: rivageOwner.firstName,
      lastName: rivageOwner.lastName,
      role: "owner",
      therapist: {
        titleEn: "Psychologist",
        titleFr: "Psychologue",
        focusEn: "Adults, burnout, life changes",
        focusFr: "Adultes, épuisement, transitions de vie",
        lineEn: "We often begin with a little silence. The words come sooner than you’d think.",
        lineFr: "Souvent, nous commençons par un peu de silence. Les mots viennent plus vite qu’on ne le croit.",
        bioEn:
          "Élise sees adults who are worn out or between two chapters of their lives. She has practised for twenty years and keeps her office by the water.",
        bioFr:
          "Élise reçoit des adultes épuisés ou entre deux chapitres de leur vie. Elle pratique depuis vingt ans, dans un bureau au bord de l’eau.",
        languages: ["fr", "en"],
        startMode: "start_on_time",
        startMinutes: [0, 30],
        hours: [
          { days: [1, 2, 3, 4], from: "09:00", to: "12:00" },
          { days: [1, 2, 3, 4], from: "13:00", to: "18:00" },
        ],
        gives: SERVICES.map(({ key }) => key),
        also: { individual: ["verdun"] },
        videoUrl: "https://video.example/elise",
      },
    },
  ],
  services: SERVICES,
  clients: CLIENTS,
  accounts: ACCOUNTS,
};

/** Plans Cabinet Rivage at an instant. */
export function planRivage(now: Date): SeedPlan {
  return planOf(rivage, now);
}
