-- AlterTable
ALTER TABLE "practice" ADD COLUMN     "region" TEXT;

-- From here on: what Prisma cannot say.

-- The first letter of a Canadian postal code names the province; X is two territories.
UPDATE "practice" SET "region" = 'CA-' || place.code FROM (VALUES ('A', 'NL'), ('B', 'NS'), ('C', 'PE'), ('E', 'NB'), ('G', 'QC'), ('H', 'QC'), ('J', 'QC'),
  ('K', 'ON'), ('L', 'ON'), ('M', 'ON'), ('N', 'ON'), ('P', 'ON'), ('R', 'MB'), ('S', 'SK'), ('T', 'AB'), ('V', 'BC'), ('Y', 'YT')) AS place (letter, code)
WHERE place.letter = substring("address" FROM '\m([A-Z])[0-9][A-Z] ?[0-9][A-Z][0-9]\M');
