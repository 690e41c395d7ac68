-- An emergency contact was a text ("Ana Roy (mother), 604-555-0173"). It becomes a contact, with the whole text in its
-- note: the name is what precedes the first mark or digit. Clients who have contacts keep the text.
WITH moved AS (
  INSERT INTO "client_contact" ("id", "practice_id", "client_id", "first_name", "relation", "phone", "locale", "emergency", "note")
  SELECT gen_random_uuid(), c."practice_id", c."id",
    left(coalesce(nullif(trim(substring(c."emergency_contact" FROM '^[^,;:()0-9+\n]*')), ''), split_part(c."emergency_contact", E'\n', 1)), 80),
    'other', trim(substring(c."emergency_contact" FROM '\+?[0-9(][0-9() .-]{5,}[0-9]')), c."locale", true, c."emergency_contact"
  FROM "client" c
  WHERE btrim(c."emergency_contact", E' \n\t') <> ''
    AND NOT EXISTS (SELECT 1 FROM "client_contact" x WHERE x."client_id" = c."id")
  RETURNING "client_id"
)
UPDATE "client" SET "emergency_contact" = NULL FROM moved WHERE "client"."id" = moved."client_id";
