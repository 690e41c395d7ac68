import type { Translation } from "@/lib/platform/i18n/translation";
import type { en } from "./messages.en";

export const fr: Translation<typeof en> = {
  title: "Paramètres",
  organization: "Organisation",
  nav: "Paramètres",
  pages: {
    practice: {
      label: "Cabinet",
      about: "Nom, adresse, logo, couleur, adresse de la page de réservation et fuseau horaire.",
    },
    profile: { label: "Profil du thérapeute", about: "Nom, photo, portail client, et où annoncer les réservations." },
    services: {
      label: "Services",
      about: "Ce que les clients peuvent réserver\u00a0: durée, prix, qui peut le réserver et qui l’offre.",
    },
    locations: { label: "Lieux", about: "Les adresses des séances en personne." },
    availability: {
      label: "Disponibilités",
      about:
        "Les heures où l’on peut réserver avec chaque thérapeute, les congés, et pourquoi une heure n’est pas offerte.",
    },
    feed: {
      label: "Flux de calendrier",
      about: "Vos séances dans Google, Apple ou Outlook, au moyen d’une adresse secrète.",
    },
    share: {
      label: "Partage",
      about: "Votre adresse de réservation en ligne, son code QR et vos heures libres sur votre site Web.",
    },
    rules: {
      label: "Règles de réservation",
      about: "Maximum de séances à venir, préavis, réservation d’avance et rappels.",
    },
    calendar: {
      label: "Calendrier",
      about: "Le début de la journée et les jours masqués.",
    },
    staff: { label: "Personnel", about: "Qui travaille ici, les rôles et les invitations." },
    export: { label: "Exportation", about: "Toutes les données du cabinet, en un seul fichier." },
    security: {
      label: "Connexion et sécurité",
      about: "Votre mot de passe, la validation en deux étapes et vos appareils.",
    },
  },
};
