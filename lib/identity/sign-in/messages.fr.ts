import type { en } from "./messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  title: "Se connecter",
  lead: "Pour réserver et suivre vos séances chez {practice}.",
  staffTitle: "Connexion au cabinet",
  staffLead: "Pour les thérapeutes et la réception.",
  email: "Courriel",
  password: "Mot de passe",
  submit: "Se connecter",
  busy: "Connexion en cours",
  noAccount: "Pas encore de compte\u00a0? <link>Créer un compte</link>",
  keptTime: "L’heure que vous avez choisie est conservée\u00a0: {when}.",
  moved: "Cette adresse a déjà un compte ici\u00a0: votre séance y a été ajoutée. Connectez-vous pour la voir.",
  demoTitle: "Comptes de démonstration",
  demoPassword: "Leur mot de passe à tous\u00a0: {password}",
  idledOut:
    "Vous avez été déconnecté après {minutes}\u00a0minutes sans activité, pour protéger votre vie privée. Connectez-vous pour reprendre là où vous étiez.",
  idle: {
    title: "Êtes-vous toujours là\u00a0?",
    text: "Pour protéger votre vie privée, vous serez déconnecté dans deux minutes.",
    stay: "Rester connecté",
  },
  errors: {
    password_expired:
      "Ce mot de passe venait du cabinet et fonctionnait pendant 72\u00a0heures. Appuyez sur «\u00a0Mot de passe oublié\u00a0?\u00a0» pour choisir le vôtre.",
    sign_in_failed: "Le courriel et le mot de passe ne correspondent pas. Vérifiez les deux et réessayez.",
  },
};
