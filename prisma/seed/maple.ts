import { mapleAccounts } from "./maple-accounts";
import { mapleClients } from "./maple-clients";
import { mapleServices } from "./maple-services";
import { frontDesk, owner, therapist } from "./personas";
import { planOf, type SeedPlan } from "./plan";
import type { Scene } from "./scene";

const WEEKDAYS = [1, 2, 3, 4, 5];
const BOTH = ["initial", "initial-video", "call", "individual", "individual-video", "check-in"];

const maple: Scene = {
  practice: {
    slug: "maple",
    name: "Maple Street Therapy",
    zone: "America/Vancouver",
    locale: "en",
    address: "214–1850 Maple Street, Vancouver",
    addressNote: "Second floor, elevator",
    region: "CA-BC",
    phone: "604-555-0142",
    welcomeEn:
      "A calm place to talk, above Maple Street. Choose a time that suits you; the first conversation is for getting to know each other.",
    welcomeFr:
      "Un lieu calme pour parler, au-dessus de la rue Maple. Choisissez l’heure qui vous convient; la première rencontre sert à faire connaissance.",
    privacyOfficer: "Hannah Lindqvist",
    privacyContact: "privacy@maple.example, 604-555-0142",
    accent: "#2D5F7B",
    sessionCap: 3,
    noticeMinutes: 24 * 60,
    horizonDays: 30,
  },
  locations: [
    { key: "kitsilano", name: "Kitsilano office", address: "302–2475 West Broadway, Vancouver", note: "Buzzer 302" },
  ],
  logo: "maple-logo.png",
  staff: [
    {
      key: "hannah",
      email: owner.email,
      firstName: owner.firstName,
      lastName: owner.lastName,
      role: "owner",
      therapist: {
        titleEn: "Registered Clinical Counsellor",
        titleFr: "Conseillère clinique agréée",
        focusEn: "Adults, anxiety, grief",
        focusFr: "Adultes, anxiété, deuil",
        lineEn: "I work slowly and plainly. You don’t need to know where to begin.",
        lineFr: "Je travaille doucement, avec des mots simples. Vous n’avez pas à savoir par où commencer.",
        bioEn:
          "Hannah has worked with adults through anxiety and grief for fourteen years, first in a hospital and now above Maple Street. Sessions are unhurried, and you decide together what to look at next.",
        bioFr:
          "Depuis quatorze ans, Hannah accompagne des adultes qui vivent de l’anxiété ou un deuil, d’abord à l’hôpital, et maintenant rue Maple. Les séances se font sans hâte, et vous décidez ensemble de la suite.",
        languages: ["en", "sv"],
        startMode: "start_on_time",
        startMinutes: [0],
        hours: [
          { days: WEEKDAYS, from: "09:00", to: "12:00" },
          { days: WEEKDAYS, from: "13:00", to: "17:00" },
        ],
        gives: BOTH,
        videoUrl: "https://video.example/hannah",
      },
    },
    {
      key: "marc-olivier",
      email: therapist.email,
      firstName: therapist.firstName,
      lastName: therapist.lastName,
      role: "therapist",
      therapist: {
        titleEn: "Registered Marriage and Family Therapist",
        titleFr: "Thérapeute conjugal et familial agréé",
        focusEn: "Adults, couples",
        focusFr: "Adultes, couples",
        lineEn: "With couples, I try to be the calm one in the room until you no longer need one.",
        lineFr:
          "Avec les couples, j’essaie d’être la personne calme dans la pièce, jusqu’à ce que vous n’en ayez plus besoin.",
        bioEn:
          "Marc-Olivier sees couples and adults who keep having the same argument and would like a different one. He trained in Montréal and works in English and French.",
        bioFr:
          "Marc-Olivier reçoit des couples et des adultes qui refont toujours la même dispute et voudraient en sortir. Formé à Montréal, il travaille en français et en anglais.",
        languages: ["en", "fr"],
        startMode: "time_between",
        startMinutes: [15],
        hours: [
          { days: [2, 4], from: "12:00", to: "16:00" },
          { days: [2, 4], from: "17:00", to: "20:00" },
          { days: [3], from: "10:00", to: "13:00" },
          { days: [3], from: "14:00", to: "17:00" },
          { days: [6], from: "10:00", to: "14:00" },
        ],
        gives: [...BOTH, "couples-first", "couples"],
        also: { initial: ["kitsilano"], couples: ["kitsilano"] },
        videoUrl: "https://video.example/marc-olivier",
      },
    },
    {
      key: "ines",
      email: frontDesk.email,
      firstName: frontDesk.firstName,
      lastName: frontDesk.lastName,
      role: "frontdesk",
      therapist: null,
    },
  ],
  services: mapleServices,
  clients: mapleClients,
  accounts: mapleAccounts,
};

/** Plans Maple Street Therapy at an instant. */
export function planMaple(now: Date): SeedPlan {
  return planOf(maple, now);
}
