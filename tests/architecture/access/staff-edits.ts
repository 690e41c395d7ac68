import { db } from "@/lib/platform/db/client";
import type { Edit } from "./edit";
import type { World } from "./world";

/** The edit forms of Settings > Staff. */
export const staffEdits: Record<string, (home: World) => Edit> = {
  "staff.changeRole": ({ ids: { member } }) => ({
    by: "owner",
    hidden: { staff: member },
    fields: { role: "frontdesk" },
    first: { role: "admin" },
    conflicting: { role: "therapist" },
    stored: async () => ({ role: (await db().staff.findUniqueOrThrow({ where: { id: member } })).role }),
  }),
  "staff.saveClientAccess": ({ slug }) => ({
    by: "owner",
    fields: { sees: "all" },
    first: { sees: "own" },
    stored: async () => ({
      sees: (await db().practice.findUniqueOrThrow({ where: { slug } })).ownClientsOnly ? "own" : "all",
    }),
  }),
  "staff.saveMemberAccess": ({ ids: { member } }) => ({
    by: "owner",
    hidden: { staff: member },
    fields: { sees: "practice" },
    first: { sees: "own" },
    conflicting: { sees: "all" },
    stored: async () => {
      const { ownClientsOnly } = await db().staff.findUniqueOrThrow({ where: { id: member } });
      return { sees: ownClientsOnly === null ? "practice" : ownClientsOnly ? "own" : "all" };
    },
  }),
};
