-- CreateEnum
CREATE TYPE "TurnedAwayKind" AS ENUM ('not_a_client', 'blocked');

-- AlterTable
ALTER TABLE "portal_account" ADD COLUMN     "search_text" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "turned_away" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "kind" "TurnedAwayKind" NOT NULL,
    "email" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "cancelled" JSONB NOT NULL DEFAULT '[]',
    "by_staff_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "turned_away_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "turned_away_account_id_idx" ON "turned_away"("account_id");

-- CreateIndex
CREATE INDEX "turned_away_practice_id_created_at_id_idx" ON "turned_away"("practice_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "portal_account_practice_id_created_at_id_idx" ON "portal_account"("practice_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "portal_account_search_text" ON "portal_account" USING GIN ("search_text" gin_trgm_ops);

-- AddForeignKey
ALTER TABLE "turned_away" ADD CONSTRAINT "turned_away_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "portal_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- An account is turned away once at a time; a blocked address is looked up at each sign-up, sign-in and booking.
CREATE UNIQUE INDEX "turned_away_one_active" ON "turned_away"("account_id") WHERE "undone_at" IS NULL;
CREATE INDEX "turned_away_blocked_email" ON "turned_away"("practice_id", "email") WHERE "email" IS NOT NULL AND "undone_at" IS NULL;
ALTER TABLE "turned_away" ADD CONSTRAINT "turned_away_email" CHECK ("email" IS NULL OR "kind" = 'blocked');

-- Accounts are searched as clients are.
CREATE FUNCTION "portal_account_write_search_text"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."search_text" := "searchable"(concat_ws(' ',
    NEW."first_name", NEW."last_name", NEW."email", regexp_replace(NEW."phone", '\D', '', 'g')));
  RETURN NEW;
END
$$;

CREATE TRIGGER "portal_account_search_text" BEFORE INSERT OR UPDATE OF "first_name", "last_name", "email", "phone" ON "portal_account"
  FOR EACH ROW EXECUTE FUNCTION "portal_account_write_search_text"();

UPDATE "portal_account" SET "first_name" = "first_name";
