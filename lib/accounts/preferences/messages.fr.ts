import type { en } from "./messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  title: "Langue et fuseau horaire",
  language: "Langue de ces pages et de vos courriels",
  en: "English",
  fr: "Français",
  zone: "Fuseau horaire",
  zoneHint:
    "Pour les séances par vidéo ou par téléphone. Si le cabinet est dans un autre fuseau, les deux heures sont indiquées. Les séances en personne sont toujours affichées à l’heure du cabinet.",
  practiceZone: "Le fuseau du cabinet\u00a0: {zone}",
  discreet: "Titre discret dans mon calendrier",
  discreetAbout:
    "Les fichiers et liens de calendrier indiquent «\u00a0Rendez-vous\u00a0», sans les noms du thérapeute et du cabinet.",
  save: "Enregistrer",
  saving: "Enregistrement",
  errors: { zone_unknown: "Choisissez un fuseau horaire dans la liste." },
};
