import type { en } from "./messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  title: "Boîte d’envoi",
  intro: "Aucun courriel ne quitte cette démonstration. Les courriels qui auraient été envoyés sont gardés ici.",
  empty: "Rien n’a encore été envoyé.",
  to: "À",
  subject: "Objet",
  template: "Modèle",
  state: "État",
  time: "Heure",
  error: "Erreur",
  text: "En texte brut",
  html: "Tel que vu par le destinataire",
  links: "Liens",
  back: "Tous les courriels",
  gone: "Ce dont traitait ce courriel n’existe plus.",
  status: {
    queued: "En attente",
    sent: "Envoyé",
    kept: "Gardé ici",
    failed: "Échoué",
    skipped: "Non envoyé\u00a0: changement entre-temps",
  },
  errors: { not_found: "Ce courriel a déjà été envoyé, ou n’existe plus." },
};
