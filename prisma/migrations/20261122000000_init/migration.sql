-- What the exclusion constraint and the search need. All three are trusted: the owner of the database may create them.
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- CreateEnum
CREATE TYPE "Locale" AS ENUM ('en', 'fr');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('owner', 'admin', 'therapist', 'frontdesk');

-- CreateEnum
CREATE TYPE "ServiceAudience" AS ENUM ('new', 'existing', 'both');

-- CreateEnum
CREATE TYPE "Place" AS ENUM ('in_person', 'video', 'phone');

-- CreateEnum
CREATE TYPE "StartMode" AS ENUM ('start_on_time', 'time_between');

-- CreateEnum
CREATE TYPE "SessionStatus" AS ENUM ('booked', 'attended', 'late_cancelled', 'no_show', 'cancelled');

-- CreateEnum
CREATE TYPE "SessionOrigin" AS ENUM ('portal', 'staff');

-- CreateEnum
CREATE TYPE "Audience" AS ENUM ('staff', 'portal');

-- CreateEnum
CREATE TYPE "TokenPurpose" AS ENUM ('verify', 'setup');

-- CreateEnum
CREATE TYPE "MessageStatus" AS ENUM ('queued', 'sent', 'kept', 'failed', 'skipped');

-- CreateTable
CREATE TABLE "practice" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "locale" "Locale" NOT NULL,
    "address" TEXT NOT NULL DEFAULT '',
    "address_note" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "welcome_en" TEXT NOT NULL DEFAULT '',
    "welcome_fr" TEXT NOT NULL DEFAULT '',
    "accent" TEXT NOT NULL DEFAULT '#2D5F7B',
    "logo_id" UUID,
    "session_cap" INTEGER NOT NULL DEFAULT 4,
    "notice_minutes" INTEGER NOT NULL DEFAULT 1440,
    "horizon_days" INTEGER NOT NULL DEFAULT 60,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "practice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "image" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "image_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "email_raw" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "first_name" TEXT NOT NULL,
    "last_name" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "locale" "Locale" NOT NULL,
    "sign_in_version" INTEGER NOT NULL DEFAULT 0,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "therapist" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "title_en" TEXT NOT NULL DEFAULT '',
    "title_fr" TEXT NOT NULL DEFAULT '',
    "focus_en" TEXT NOT NULL DEFAULT '',
    "focus_fr" TEXT NOT NULL DEFAULT '',
    "photo_id" UUID,
    "notify_email" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "online_booking" BOOLEAN NOT NULL DEFAULT true,
    "opens_on" DATE,
    "start_mode" "StartMode" NOT NULL DEFAULT 'start_on_time',
    "start_minutes" INTEGER[] DEFAULT ARRAY[0]::INTEGER[],

    CONSTRAINT "therapist_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "availability" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "therapist_id" UUID NOT NULL,
    "weekday" INTEGER NOT NULL,
    "from_minute" INTEGER NOT NULL,
    "to_minute" INTEGER NOT NULL,

    CONSTRAINT "availability_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_fr" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "buffer_before" INTEGER NOT NULL DEFAULT 0,
    "buffer_after" INTEGER NOT NULL DEFAULT 0,
    "price_cents" INTEGER NOT NULL,
    "audience" "ServiceAudience" NOT NULL,
    "place" "Place" NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "service_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "therapist_service" (
    "therapist_id" UUID NOT NULL,
    "service_id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,

    CONSTRAINT "therapist_service_pkey" PRIMARY KEY ("therapist_id","service_id")
);

-- CreateTable
CREATE TABLE "client" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "first_name" TEXT NOT NULL,
    "last_name" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "birth_date" DATE,
    "locale" "Locale" NOT NULL,
    "therapist_id" UUID,
    "search_text" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "client_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "portal_account" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "email_raw" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "first_name" TEXT NOT NULL,
    "last_name" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "birth_date" DATE,
    "locale" "Locale" NOT NULL,
    "verified_at" TIMESTAMPTZ(3),
    "verified_by_id" UUID,
    "merged_into_id" UUID,
    "sign_in_version" INTEGER NOT NULL DEFAULT 0,
    "sign_up_key" UUID,
    "closed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "portal_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "association" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "client_id" UUID,
    "created_client" BOOLEAN NOT NULL DEFAULT false,
    "by_staff_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "association_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "therapist_id" UUID NOT NULL,
    "service_id" UUID NOT NULL,
    "client_id" UUID,
    "account_id" UUID,
    "status" "SessionStatus" NOT NULL DEFAULT 'booked',
    "origin" "SessionOrigin" NOT NULL,
    "place" "Place" NOT NULL,
    "price_cents" INTEGER NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "blocked_from" TIMESTAMPTZ(3) NOT NULL,
    "blocked_until" TIMESTAMPTZ(3) NOT NULL,
    "wall_start" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "tzdb" TEXT NOT NULL,
    "unverified_hold" BOOLEAN NOT NULL DEFAULT false,
    "idempotency_key" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in" (
    "hash" TEXT NOT NULL,
    "audience" "Audience" NOT NULL,
    "staff_id" UUID,
    "account_id" UUID,
    "version" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "token" (
    "hash" TEXT NOT NULL,
    "purpose" "TokenPurpose" NOT NULL,
    "account_id" UUID,
    "email" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "token_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "resets_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "message" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "template" TEXT NOT NULL,
    "locale" "Locale" NOT NULL,
    "recipient" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "session_id" UUID,
    "status" "MessageStatus" NOT NULL DEFAULT 'queued',
    "provider_id" TEXT,
    "error" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "practice_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "practice_slug_key" ON "practice"("slug");

-- CreateIndex
CREATE INDEX "image_practice_id_idx" ON "image"("practice_id");

-- CreateIndex
CREATE UNIQUE INDEX "staff_email_key" ON "staff"("email");

-- CreateIndex
CREATE INDEX "staff_practice_id_idx" ON "staff"("practice_id");

-- CreateIndex
CREATE UNIQUE INDEX "therapist_staff_id_key" ON "therapist"("staff_id");

-- CreateIndex
CREATE INDEX "therapist_practice_id_idx" ON "therapist"("practice_id");

-- CreateIndex
CREATE INDEX "availability_therapist_id_idx" ON "availability"("therapist_id");

-- CreateIndex
CREATE INDEX "service_practice_id_idx" ON "service"("practice_id");

-- CreateIndex
CREATE INDEX "therapist_service_service_id_idx" ON "therapist_service"("service_id");

-- CreateIndex
CREATE INDEX "client_practice_id_last_name_first_name_id_idx" ON "client"("practice_id", "last_name", "first_name", "id");

-- CreateIndex
CREATE INDEX "client_search_text" ON "client" USING GIN ("search_text" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "portal_account_practice_id_email_idx" ON "portal_account"("practice_id", "email");

-- CreateIndex
CREATE UNIQUE INDEX "portal_account_practice_id_sign_up_key_key" ON "portal_account"("practice_id", "sign_up_key");

-- CreateIndex
CREATE INDEX "association_client_id_idx" ON "association"("client_id");

-- CreateIndex
CREATE INDEX "association_account_id_idx" ON "association"("account_id");

-- CreateIndex
CREATE INDEX "session_client_id_starts_at_idx" ON "session"("client_id", "starts_at");

-- CreateIndex
CREATE INDEX "session_account_id_starts_at_idx" ON "session"("account_id", "starts_at");

-- CreateIndex
CREATE UNIQUE INDEX "session_practice_id_idempotency_key_key" ON "session"("practice_id", "idempotency_key");

-- CreateIndex
CREATE INDEX "sign_in_staff_id_idx" ON "sign_in"("staff_id");

-- CreateIndex
CREATE INDEX "sign_in_account_id_idx" ON "sign_in"("account_id");

-- CreateIndex
CREATE INDEX "token_account_id_idx" ON "token"("account_id");

-- CreateIndex
CREATE INDEX "message_practice_id_created_at_idx" ON "message"("practice_id", "created_at");

-- CreateIndex
CREATE INDEX "audit_entry_practice_id_at_idx" ON "audit_entry"("practice_id", "at");

-- CreateIndex
CREATE INDEX "audit_entry_subject_idx" ON "audit_entry"("subject");

-- AddForeignKey
ALTER TABLE "practice" ADD CONSTRAINT "practice_logo_id_fkey" FOREIGN KEY ("logo_id") REFERENCES "image"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "image" ADD CONSTRAINT "image_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff" ADD CONSTRAINT "staff_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "therapist" ADD CONSTRAINT "therapist_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "therapist" ADD CONSTRAINT "therapist_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "therapist" ADD CONSTRAINT "therapist_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "image"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "availability" ADD CONSTRAINT "availability_therapist_id_fkey" FOREIGN KEY ("therapist_id") REFERENCES "therapist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service" ADD CONSTRAINT "service_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "therapist_service" ADD CONSTRAINT "therapist_service_therapist_id_fkey" FOREIGN KEY ("therapist_id") REFERENCES "therapist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "therapist_service" ADD CONSTRAINT "therapist_service_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "client" ADD CONSTRAINT "client_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "client" ADD CONSTRAINT "client_therapist_id_fkey" FOREIGN KEY ("therapist_id") REFERENCES "therapist"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "portal_account" ADD CONSTRAINT "portal_account_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "association" ADD CONSTRAINT "association_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "portal_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "association" ADD CONSTRAINT "association_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "client"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_therapist_id_fkey" FOREIGN KEY ("therapist_id") REFERENCES "therapist"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "client"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "portal_account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_in" ADD CONSTRAINT "sign_in_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_in" ADD CONSTRAINT "sign_in_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "portal_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "token" ADD CONSTRAINT "token_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "portal_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- From here on: what Prisma cannot say.

-- A time is given once. Half-open, so that sessions may touch; a cancelled one, late or not, frees its time.
ALTER TABLE "session" ADD CONSTRAINT "session_no_overlap"
  EXCLUDE USING gist ("therapist_id" WITH =, tstzrange("blocked_from", "blocked_until", '[)') WITH &&)
  WHERE ("status" IN ('booked', 'attended', 'no_show'));

-- Busy time, read from the index alone. The same statuses: a query must name them, or one of them.
CREATE INDEX "session_busy" ON "session"("therapist_id", "starts_at") INCLUDE ("blocked_from", "blocked_until", "status")
  WHERE "status" IN ('booked', 'attended', 'no_show');

-- Without these an empty or reversed range would slip through the constraint above.
ALTER TABLE "session"
  ADD CONSTRAINT "session_length" CHECK ("ends_at" > "starts_at"),
  ADD CONSTRAINT "session_blocked" CHECK ("blocked_from" <= "starts_at" AND "blocked_until" >= "ends_at"),
  ADD CONSTRAINT "session_price" CHECK ("price_cents" >= 0),
  ADD CONSTRAINT "session_wall_start" CHECK ("wall_start" ~ '^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$');

-- An unverified account holds one session.
CREATE UNIQUE INDEX "session_one_unverified" ON "session"("account_id") WHERE "unverified_hold" AND "status" = 'booked';

-- An address belongs to the account that proved it.
CREATE UNIQUE INDEX "portal_account_verified_email" ON "portal_account"("practice_id", "email")
  WHERE "verified_at" IS NOT NULL AND "closed_at" IS NULL;

-- Undone associations stay as history.
CREATE UNIQUE INDEX "association_one_active" ON "association"("account_id", "client_id") WHERE "undone_at" IS NULL;

ALTER TABLE "availability"
  ADD CONSTRAINT "availability_weekday" CHECK ("weekday" BETWEEN 1 AND 7),
  ADD CONSTRAINT "availability_minutes" CHECK ("from_minute" >= 0 AND "to_minute" > "from_minute" AND "to_minute" <= 1440);

ALTER TABLE "service"
  ADD CONSTRAINT "service_minutes" CHECK ("minutes" BETWEEN 1 AND 1440),
  ADD CONSTRAINT "service_buffers" CHECK ("buffer_before" >= 0 AND "buffer_after" >= 0),
  ADD CONSTRAINT "service_price" CHECK ("price_cents" >= 0);

ALTER TABLE "therapist"
  ADD CONSTRAINT "therapist_start_minutes" CHECK (cardinality("start_minutes") > 0 AND 0 <= ALL ("start_minutes"));

ALTER TABLE "practice"
  ADD CONSTRAINT "practice_limits" CHECK ("session_cap" >= 1 AND "notice_minutes" >= 0 AND "horizon_days" >= 1),
  ADD CONSTRAINT "practice_slug" CHECK ("slug" ~ '^[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?$'),
  ADD CONSTRAINT "practice_accent" CHECK ("accent" ~ '^#[0-9A-Fa-f]{6}$');

ALTER TABLE "sign_in" ADD CONSTRAINT "sign_in_audience" CHECK (
  ("staff_id" IS NOT NULL) = ("audience" = 'staff') AND ("account_id" IS NOT NULL) = ("audience" = 'portal')
);

-- How a text is searched: lower case, no accents. Queries pass what was typed through the same function.
CREATE FUNCTION "searchable"("value" text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT lower(unaccent(normalize("value", NFKC)))
$$;

CREATE FUNCTION "client_write_search_text"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."search_text" := "searchable"(concat_ws(' ',
    NEW."first_name", NEW."last_name", NEW."email", regexp_replace(NEW."phone", '\D', '', 'g')));
  RETURN NEW;
END
$$;

CREATE TRIGGER "client_search_text" BEFORE INSERT OR UPDATE ON "client"
  FOR EACH ROW EXECUTE FUNCTION "client_write_search_text"();
