import type { Translation } from "@/lib/platform/i18n/translation";
import type { en } from "./messages.en";

export const fr: Translation<typeof en> = {
  title: "Profil du thérapeute",
  use: "Utiliser le portail client",
  useDetail:
    "Sinon, ce profil ne figure pas sur la page de réservation, et les clients ne peuvent ni réserver ni déplacer de séances en ligne. Les séances réservées restent visibles.",
  notifyEmail: "Courriel pour les réservations",
  notifyEmailHint:
    "Nous y envoyons les nouvelles réservations, les annulations et les changements. Quand votre client répond à un courriel sur sa séance, sa réponse arrive ici.",
  about: { title: "À propos du ou de la thérapeute", about: "Ce que les clients lisent à côté du nom." },
  name: "Nom",
  titleEn: "Titre en anglais",
  titleFr: "Titre en français",
  titleHint: "p. ex. psychologue",
  focusEn: "Domaines en anglais",
  focusFr: "Domaines en français",
  focusHint: "Une ligne, p. ex. anxiété, deuil, jeunes adultes",
  bioEn: "Biographie en anglais",
  bioFr: "Biographie en français",
  lineEn: "Dans vos mots, en anglais",
  lineFr: "Dans vos mots, en français",
  lineHint: "Une phrase ou deux pour les clients, sur la page de réservation. Jusqu’à 160 caractères.",
  languages: "Langues des séances",
  videoUrl: "Lien vidéo",
  videoUrlHint: "Pour les séances par vidéo\u00a0: une adresse qui commence par https://",
  photo: {
    title: "Photo",
    about: "À côté du nom sur la page de réservation.",
    label: "Image",
    hint: "PNG, JPEG ou WebP, au plus 5\u00a0Mo et 8\u00a0000 pixels de côté. Les données de lieu sont retirées.",
    alt: "{name}, photo actuelle",
    remove: "Retirer la photo",
  },
  errors: { url_invalid: "Entrez une adresse qui commence par https://, ou laissez ce champ vide." },
};
