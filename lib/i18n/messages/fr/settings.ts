import type { Shape } from "../../shape";
import type { settings as en } from "../en/settings";

export const settings: Shape<typeof en> = {
  title: "Réglages",
  nav: "Réglages",
  pages: {
    availability: { label: "Disponibilités", about: "Quand chaque thérapeute peut être réservé, les congés, et pourquoi une heure n’est pas offerte." },
    share: { label: "Partage", about: "Votre adresse de réservation en ligne, son code QR, et vos heures sur votre propre site Web." },
  },
};
