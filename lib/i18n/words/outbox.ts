import { outbox as en } from "../messages/en/outbox";
import { outbox as fr } from "../messages/fr/outbox";

export const outboxWords = { en, fr };
