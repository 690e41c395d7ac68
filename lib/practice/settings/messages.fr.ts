import type { Translation } from "@/lib/platform/i18n/translation";
import type { en } from "./messages.en";

export const fr: Translation<typeof en> = {
  title: "Réglages",
  nav: "Réglages",
  pages: {
    practice: {
      label: "Cabinet",
      about: "Nom, adresse, logo, couleur, adresse de la page de réservation, fuseau horaire.",
    },
    profile: { label: "Profil du thérapeute", about: "Nom, photo, portail client, et où annoncer les réservations." },
    services: { label: "Services", about: "Ce qui peut être réservé\u00a0: durée, prix, qui le voit et qui l’offre." },
    locations: { label: "Lieux", about: "Les adresses où ont lieu les séances en personne." },
    availability: {
      label: "Disponibilités",
      about: "Quand chaque thérapeute peut être réservé, les congés, et pourquoi une heure n’est pas offerte.",
    },
    feed: { label: "Flux de calendrier", about: "Vos séances dans Google, Apple ou Outlook, par une adresse secrète." },
    share: {
      label: "Partage",
      about: "Votre adresse de réservation en ligne, son code QR, et vos heures sur votre propre site Web.",
    },
    rules: { label: "Règles de réservation", about: "Limite de séances, préavis, jusqu’où réserver, et rappels." },
    calendar: {
      label: "Calendrier",
      about: "À partir de quelle heure le jour est affiché, et quels jours ne le sont pas.",
    },
    staff: { label: "Personnel", about: "Qui travaille ici, ce que chacun peut faire, et les invitations." },
    export: { label: "Exportation", about: "Tout le cabinet, en un seul fichier." },
    security: { label: "Connexion et sécurité", about: "Votre mot de passe, votre deuxième étape et vos appareils." },
  },
};
