import type { en } from "./messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  bookedTitle: "C’est réservé, <name></name>",
  keepTitle: "Ajoutez-la à votre calendrier",
  keepText: "Pour toute application de calendrier, avec le lieu et le fuseau horaire.",
  file: "Fichier de calendrier",
  emailTitle: "Vérifiez vos courriels",
  emailText: "Nous avons envoyé ces renseignements à {email}.",
  changeTitle: "Pour modifier ou annuler",
  at: "{day} à {time}",
  freeUntil: "Annulation sans frais jusqu’au {when}.",
  freeNoMore:
    "L’annulation était sans frais jusqu’au {when}. L’annuler maintenant compte comme une annulation tardive.",
  feeAfter: "Ensuite, le prix de la séance ({price}) peut vous être facturé.",
  moveUntil: "Vous pouvez la déplacer jusqu’au {when}.",
  moveNoMore: "Vous pouviez la déplacer en ligne jusqu’au {when}.",
  callToMove: "Pour la déplacer maintenant, appelez le {phone}.",
  reschedule: "Déplacer",
  changeLength: "Changer la durée",
  changePlace: "Changer le lieu",
  cancelSession: "Annuler la séance",
  movedNotice: "Votre séance est déplacée. Nous vous envoyons un courriel avec la nouvelle heure.",
  toCancel: "Un empêchement?",
  details: "Détails",
  nextIn:
    "{days, plural, =0 {Prochaine séance, aujourd’hui} one {Prochaine séance, demain} other {Prochaine séance, dans # jours}}",
  state: {
    attended: { title: "Cette séance a eu lieu", text: "Elle reste dans votre historique." },
    no_show: {
      title: "Cette séance est notée comme manquée",
      text: "Si ce n’est pas exact, communiquez avec le cabinet.",
    },
    late_cancelled: {
      title: "Cette séance a été annulée après le délai sans frais",
      text: "Le prix de la séance peut vous être facturé. Pour toute question, communiquez avec le cabinet.",
    },
    cancelled: { title: "Cette séance est annulée", text: "Vous pouvez réserver une autre séance en tout temps." },
    declined: {
      title: "Cette heure n’était pas disponible",
      text: "Vous pouvez en choisir une autre.",
    },
    expired: {
      title: "Cette demande est restée sans réponse",
      text: "Nous en sommes désolés. Veuillez choisir un autre moment.",
    },
  },
  over: "Cette séance a commencé ou est passée.",
  status: {
    booked: "Réservée",
    attended: "A eu lieu",
    late_cancelled: "Annulée tardivement",
    no_show: "Manquée",
    cancelled: "Annulée",
    requested: "Demandée",
    declined: "Déclinée",
    expired: "Expirée",
  },
  cancelPage: {
    title: "Annuler cette séance?",
    free: "L’annulation est sans frais en ce moment.",
    late: "L’annulation était sans frais jusqu’au {when}. Si vous annulez maintenant, le prix de la séance ({price}) peut vous être facturé.",
    next: "L’heure redevient libre. Vous et {therapist} recevrez un courriel.",
    submit: "Annuler la séance",
    submitLate: "Annuler quand même",
    busy: "Annulation en cours",
    keep: "Garder la séance",
    not: "Cette séance ne peut plus être annulée ici.",
  },
  bookAgain: "Réserver une autre séance",
  staff: {
    group: "État de la séance",
    undoAnswerHint: "Réponse donnée à l’instant. Vous pouvez la défaire pendant une minute.",
    undoHint: "Modifiée à l’instant. Vous pouvez le défaire pendant une minute.",
    busy: "Enregistrement",
    override: "Hors des règles de la réservation en ligne\u00a0: {reason}",
    done: {
      attended: "{name}\u00a0: A eu lieu",
      no_show: "{name}\u00a0: Absence",
      late_cancelled: "{name}\u00a0: Annulation tardive. Les courriels partent dans une minute.",
      cancelled: "{name}\u00a0: Annulée. Les courriels partent dans une minute.",
      undone: "C’est défait. La séance est de nouveau réservée.",
    },
  },
  account: "Votre compte",
  errors: {
    not_yours:
      "Cette séance est avec une autre personne. Seuls cette personne, la réception et l’administration peuvent la modifier.",
    changed_meanwhile: "Cette séance a été modifiée entre-temps. Rechargez la page pour voir où elle en est.",
    not_now: "Ceci ne peut pas être noté pour la séance en ce moment. Rechargez la page pour voir où elle en est.",
    now_late:
      "Le délai d’annulation sans frais vient de se terminer. Lisez ci-dessous ce que cela signifie, puis décidez.",
    undo_too_late: "Cela ne peut plus être défait.",
    undo_time_taken: "Cela ne peut pas être défait\u00a0: l’heure a depuis été réservée.",
    undo_holds_other:
      "Cela ne peut pas être défait\u00a0: le compte n’est pas vérifié et a depuis réservé une autre séance.",
  },
};
