-- CreateTable
CREATE TABLE "location" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "own" BOOLEAN NOT NULL DEFAULT false,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL DEFAULT 0,
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "location_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "location_practice_id_idx" ON "location"("practice_id");

-- AddForeignKey
ALTER TABLE "location" ADD CONSTRAINT "location_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AlterTable
ALTER TABLE "session" ADD COLUMN     "location_id" UUID;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_location_id_fkey" FOREIGN KEY ("location_id") REFERENCES "location"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AlterTable
ALTER TABLE "therapist_service" ADD COLUMN     "spots" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "service" ADD COLUMN     "places" "Place"[];
UPDATE "service" SET "places" = ARRAY["place"];
ALTER TABLE "service" ALTER COLUMN "place" SET DEFAULT 'in_person';

-- From here on: what Prisma cannot say.

ALTER TABLE "service" ADD CONSTRAINT "service_places" CHECK ("places" IS NOT NULL AND cardinality("places") > 0);
ALTER TABLE "therapist_service" ADD CONSTRAINT "therapist_service_spots" CHECK ("spots" IS NOT NULL);
ALTER TABLE "session" ADD CONSTRAINT "session_location" CHECK ("location_id" IS NULL OR "place" = 'in_person');

-- "place" stays for servers of the release before, beside which this one may run: each of the two follows the other.
CREATE FUNCTION "service_place"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."places" IS NOT DISTINCT FROM OLD."places" AND NEW."place" IS DISTINCT FROM OLD."place" THEN
    NEW."places" := ARRAY[NEW."place"];
  ELSE
    NEW."place" := NEW."places"[1];
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER "service_place" BEFORE INSERT OR UPDATE ON "service" FOR EACH ROW EXECUTE FUNCTION "service_place"();

-- Every practice has its own location, whoever makes the practice.
CREATE UNIQUE INDEX "location_one_own" ON "location"("practice_id") WHERE "own";

CREATE FUNCTION "practice_own_location"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "location" ("id", "practice_id", "own", "name") VALUES (gen_random_uuid(), NEW."id", true, '');
  RETURN NULL;
END
$$;

CREATE TRIGGER "practice_own_location" AFTER INSERT ON "practice" FOR EACH ROW EXECUTE FUNCTION "practice_own_location"();

INSERT INTO "location" ("id", "practice_id", "own", "name") SELECT gen_random_uuid(), "id", true, '' FROM "practice";
UPDATE "session" s SET "location_id" = l."id" FROM "location" l WHERE l."practice_id" = s."practice_id" AND l."own" AND s."place" = 'in_person';
