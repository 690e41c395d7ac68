import type { SceneService } from "./scene";

/** Ten minutes for notes after a first session; around couples, so that nobody meets at the door. */
export const mapleServices: SceneService[] = [
  { key: "initial", nameEn: "Initial consultation", nameFr: "Consultation initiale", minutes: 50, bufferAfter: 10, priceCents: 165_00, audience: "new", places: ["in_person"] },
  { key: "initial-video", nameEn: "Initial consultation by video", nameFr: "Consultation initiale par vidéo", minutes: 50, bufferAfter: 10, priceCents: 165_00, audience: "new", places: ["video"] },
  { key: "couples-first", nameEn: "Couples, first session", nameFr: "Couple, première séance", minutes: 80, bufferBefore: 10, bufferAfter: 10, priceCents: 220_00, audience: "new", places: ["in_person"] },
  { key: "call", nameEn: "Short call, to see if we fit", nameFr: "Court appel, pour faire connaissance", minutes: 15, priceCents: 0, audience: "new", places: ["phone"] },
  { key: "individual", nameEn: "Individual session", nameFr: "Séance individuelle", minutes: 50, priceCents: 150_00, audience: "existing", places: ["in_person"] },
  { key: "individual-video", nameEn: "Individual session by video", nameFr: "Séance individuelle par vidéo", minutes: 50, priceCents: 150_00, audience: "existing", places: ["video"] },
  { key: "couples", nameEn: "Couples session", nameFr: "Séance de couple", minutes: 80, bufferBefore: 10, bufferAfter: 10, priceCents: 220_00, audience: "existing", places: ["in_person"] },
  { key: "check-in", nameEn: "Check-in", nameFr: "Suivi", minutes: 25, priceCents: 80_00, audience: "existing", places: ["phone", "video"] },
];
