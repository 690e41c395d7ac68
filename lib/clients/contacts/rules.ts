/** The relations of a contact to the client, in the order of the form. */
export const CONTACT_RELATIONS = ["parent", "guardian", "partner", "child", "sibling", "caregiver", "other"] as const;

/** The switches of a contact. */
export const CONTACT_TRAITS = ["emergency", "guardian", "mayKnow"] as const;
