import { smallPng } from "@/tests/support/pictures";
import { managers, type Rows } from "../row";

// Therapists edit only their own profile: that of the owner, who is the therapist here, does not exist for others.
const own = { may: managers, by: "owner", foreign: "not_found", told: { therapist: "not_found" } } as const;
const texts = {
  name: "Nora Whitfield",
  titleEn: "",
  titleFr: "",
  focusEn: "",
  focusFr: "",
  bioEn: "",
  bioFr: "",
  lineEn: "",
  lineFr: "",
  notifyEmail: "nora@maple.example",
  videoUrl: "",
};

export const rows: Rows = {
  saveTherapistProfile: { ...own, values: (_, { therapist }) => ({ therapist, ...texts, online: "on" }) },
  savePhoto: { ...own, values: (_, { therapist }) => ({ therapist, photo: new File([smallPng], "me.png") }) },
  removePhoto: { ...own, values: (_, { therapist }) => ({ therapist }) },
};
