import type { en } from "./messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  title: "Se connecter",
  lead: "Pour réserver et suivre vos séances chez {practice}.",
  staffTitle: "Connexion du personnel",
  staffLead: "Pour les thérapeutes et la réception.",
  email: "Courriel",
  password: "Mot de passe",
  submit: "Se connecter",
  busy: "Connexion en cours",
  noAccount: "Pas encore de compte? <link>Créer un compte</link>",
  keptTime: "Nous avons gardé l’heure que vous avez choisie\u00a0: {when}.",
  moved: "Cette adresse a déjà un compte ici, et nous y avons ajouté votre séance. Connectez-vous pour la voir.",
  demoTitle: "Comptes de démonstration",
  demoPassword: "Mot de passe de tous ces comptes\u00a0: {password}",
  idledOut:
    "Votre connexion a pris fin après {minutes}\u00a0minutes d’inactivité, pour protéger votre vie privée. Connectez-vous pour reprendre là où vous étiez.",
  idle: {
    title: "Êtes-vous toujours là?",
    text: "Pour protéger votre vie privée, votre connexion prendra fin dans deux minutes.",
    stay: "Garder ma connexion",
  },
  errors: {
    password_expired:
      "Le mot de passe donné par le cabinet a expiré (il fonctionnait pendant 72\u00a0heures). Appuyez sur «\u00a0Mot de passe oublié?\u00a0» pour choisir le vôtre.",
    sign_in_failed: "Le courriel et le mot de passe ne correspondent pas. Vérifiez les deux et réessayez.",
  },
};
