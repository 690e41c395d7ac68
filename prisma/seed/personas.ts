/** The one password of every sign-in of the demo and of the tests. */
export const PASSWORD = "quiet room, open door";

/** Who can sign in, and what they show. Staff at /sign-in, the others on their practice's portal. */
export const personas = [
  { email: "owner@maple.example", what: "owner and therapist of Maple" },
  { email: "therapist@maple.example", what: "therapist of Maple" },
  { email: "frontdesk@maple.example", what: "front desk of Maple" },
  { email: "owner@rivage.example", what: "owner and therapist of Rivage (French)" },
  { email: "unverified@maple.example", what: "portal of Maple: email not verified yet" },
  { email: "unassociated@maple.example", what: "portal of Maple: verified, no client yet" },
  { email: "existing@maple.example", what: "portal of Maple: an existing client" },
] as const;
