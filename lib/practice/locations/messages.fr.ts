import type { Translation } from "@/lib/platform/i18n/translation";
import type { en } from "./messages.en";

export const fr: Translation<typeof en> = {
  title: "Lieux",
  lead: "Où ont lieu les séances en personne.",
  about:
    "S’il y a plus d’un lieu, les clients choisissent. Chaque thérapeute offre ses services dans tous les lieux, sauf indication contraire dans ses disponibilités.",
  add: "Ajouter un lieu",
  newTitle: "Nouveau lieu",
  changeTitle: "Modifier {location}",
  back: "Lieux",
  own: "L’adresse du cabinet",
  noAddress: "Aucune adresse pour le moment",
  saved: "Enregistré.",
  save: "Enregistrer",
  busy: "Enregistrement",
  change: "Modifier",
  changeLabel: "Modifier {location}",
  archive: "Archiver",
  archiveLabel: "Archiver {location}",
  archived: "Archivés",
  archivedAbout: "Ils ne sont plus offerts aux clients. Les séances passées gardent leur adresse.",
  restore: "Offrir de nouveau",
  restoreLabel: "Offrir de nouveau {location}",
  heldTitle: "Séances réservées dans ce lieu",
  name: "Nom",
  nameHint: "Tel que les clients le voient, p. ex. «\u00a0Bureau de la rive\u00a0»",
  ownNameHint: "Laissez vide pour le nom du cabinet",
  ownAddress: "Ce lieu utilise l’adresse du cabinet\u00a0:",
  toPractice: "La modifier dans Organisation > Cabinet",
  address: "Adresse",
  note: "Comment s’y rendre",
  noteHint: "p. ex. «\u00a0Deuxième étage, ascenseur\u00a0»",
  errors: {
    sessions_held: "Des séances sont réservées dans ce lieu. Déplacez-les ou annulez-les d’abord\u00a0:",
    last_location: "C’est votre seul lieu. Ajoutez-en d’abord un autre.",
  },
};
