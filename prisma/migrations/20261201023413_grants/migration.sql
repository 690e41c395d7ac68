-- CreateEnum
CREATE TYPE "Relation" AS ENUM ('self', 'parent', 'guardian', 'partner', 'child', 'sibling', 'caregiver', 'other');

-- CreateEnum
CREATE TYPE "GrantPermission" AS ENUM ('schedule', 'sessions', 'forms', 'documents_view', 'documents_upload', 'messages', 'billing', 'notices');

-- CreateEnum
CREATE TYPE "GrantOrigin" AS ENUM ('associated', 'created', 'credentials', 'invitation', 'registration');

-- CreateEnum
CREATE TYPE "AccessAge" AS ENUM ('health_decisions', 'majority');

-- CreateEnum
CREATE TYPE "Consenter" AS ENUM ('client', 'parent', 'both');

-- CreateEnum
CREATE TYPE "PortalFeature" AS ENUM ('payments', 'messaging', 'scheduling', 'insurance', 'contacts');

-- CreateEnum
CREATE TYPE "CautionKind" AS ENUM ('objection', 'court_order');

-- CreateEnum
CREATE TYPE "SessionNotice" AS ENUM ('deleted', 'cancelled', 'rescheduled', 'changed_staff', 'created', 'declined', 'confirmed', 'answer_undone');

-- AlterTable
ALTER TABLE "association" ADD COLUMN     "contact_id" UUID,
ADD COLUMN     "origin" "GrantOrigin" NOT NULL DEFAULT 'associated',
ADD COLUMN     "permissions" "GrantPermission"[] DEFAULT ARRAY[]::"GrantPermission"[],
ADD COLUMN     "relation" "Relation" NOT NULL DEFAULT 'self';

-- AlterTable
ALTER TABLE "client" ADD COLUMN     "consent_by" "Consenter",
ADD COLUMN     "discreet" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "portal_off" "PortalFeature"[] DEFAULT ARRAY[]::"PortalFeature"[];

-- AlterTable
ALTER TABLE "therapist" ADD COLUMN     "portal_messaging" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "portal_scheduling" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "portal_invitation" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "contact_id" UUID,
    "batch_id" UUID,
    "email_raw" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "locale" "Locale" NOT NULL,
    "relation" "Relation" NOT NULL,
    "permissions" "GrantPermission"[] DEFAULT ARRAY[]::"GrantPermission"[],
    "note" TEXT NOT NULL DEFAULT '',
    "token_hash" TEXT NOT NULL,
    "link_version" INTEGER NOT NULL DEFAULT 0,
    "code_required" BOOLEAN NOT NULL DEFAULT false,
    "code_version" INTEGER NOT NULL DEFAULT 0,
    "code_tries" INTEGER NOT NULL DEFAULT 0,
    "by_staff_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),
    "opened_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "deleted_at" TIMESTAMPTZ(3),
    "bounced_at" TIMESTAMPTZ(3),
    "bounce" TEXT NOT NULL DEFAULT '',
    "account_id" UUID,

    CONSTRAINT "portal_invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation_batch" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "clients" UUID[],
    "result" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "access_extension" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "grant_id" UUID NOT NULL,
    "age" "AccessAge" NOT NULL,
    "until" DATE,
    "reason" TEXT NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "access_extension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "client_therapist" (
    "practice_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "therapist_id" UUID NOT NULL,

    CONSTRAINT "client_therapist_pkey" PRIMARY KEY ("client_id","therapist_id")
);

-- CreateTable
CREATE TABLE "client_contact" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "first_name" TEXT NOT NULL,
    "last_name" TEXT NOT NULL DEFAULT '',
    "relation" "Relation" NOT NULL,
    "phone" TEXT,
    "email" TEXT,
    "locale" "Locale" NOT NULL,
    "emergency" BOOLEAN NOT NULL DEFAULT false,
    "guardian" BOOLEAN NOT NULL DEFAULT false,
    "may_know" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "client_contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "access_caution" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "kind" "CautionKind" NOT NULL,
    "contact_id" UUID,
    "text" TEXT NOT NULL,
    "by_staff_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lifted_at" TIMESTAMPTZ(3),

    CONSTRAINT "access_caution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "portal_settings" (
    "practice_id" UUID NOT NULL,
    "payments" BOOLEAN NOT NULL DEFAULT false,
    "messaging" BOOLEAN NOT NULL DEFAULT true,
    "scheduling" BOOLEAN NOT NULL DEFAULT true,
    "insurance" BOOLEAN NOT NULL DEFAULT true,
    "add_payers" BOOLEAN NOT NULL DEFAULT false,
    "contacts" BOOLEAN NOT NULL DEFAULT true,
    "hide_address" BOOLEAN NOT NULL DEFAULT false,
    "short_notice_minutes" INTEGER NOT NULL DEFAULT 120,
    "short_cancel_notice_minutes" INTEGER NOT NULL DEFAULT 120,
    "client_notices" "SessionNotice"[] DEFAULT ARRAY['deleted', 'cancelled', 'rescheduled', 'changed_staff', 'created', 'declined', 'confirmed', 'answer_undone']::"SessionNotice"[],
    "staff_notices" "SessionNotice"[] DEFAULT ARRAY['deleted', 'cancelled', 'rescheduled', 'changed_staff', 'created', 'declined', 'confirmed', 'answer_undone']::"SessionNotice"[],
    "health_decisions_age" INTEGER,
    "majority_age" INTEGER,

    CONSTRAINT "portal_settings_pkey" PRIMARY KEY ("practice_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "portal_invitation_token_hash_key" ON "portal_invitation"("token_hash");

-- CreateIndex
CREATE INDEX "portal_invitation_client_id_idx" ON "portal_invitation"("client_id");

-- CreateIndex
CREATE INDEX "portal_invitation_contact_id_idx" ON "portal_invitation"("contact_id");

-- CreateIndex
CREATE INDEX "portal_invitation_batch_id_idx" ON "portal_invitation"("batch_id");

-- CreateIndex
CREATE INDEX "portal_invitation_practice_id_email_idx" ON "portal_invitation"("practice_id", "email");

-- CreateIndex
CREATE INDEX "invitation_batch_practice_id_created_at_idx" ON "invitation_batch"("practice_id", "created_at");

-- CreateIndex
CREATE INDEX "access_extension_grant_id_idx" ON "access_extension"("grant_id");

-- CreateIndex
CREATE INDEX "client_therapist_therapist_id_idx" ON "client_therapist"("therapist_id");

-- CreateIndex
CREATE INDEX "client_contact_client_id_idx" ON "client_contact"("client_id");

-- CreateIndex
CREATE INDEX "access_caution_client_id_idx" ON "access_caution"("client_id");

-- CreateIndex
CREATE INDEX "access_caution_contact_id_idx" ON "access_caution"("contact_id");

-- CreateIndex
CREATE INDEX "association_contact_id_idx" ON "association"("contact_id");

-- AddForeignKey
ALTER TABLE "association" ADD CONSTRAINT "association_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "client_contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "portal_invitation" ADD CONSTRAINT "portal_invitation_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "portal_invitation" ADD CONSTRAINT "portal_invitation_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "client_contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "portal_invitation" ADD CONSTRAINT "portal_invitation_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "portal_account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "portal_invitation" ADD CONSTRAINT "portal_invitation_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "invitation_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "access_extension" ADD CONSTRAINT "access_extension_grant_id_fkey" FOREIGN KEY ("grant_id") REFERENCES "association"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "client_therapist" ADD CONSTRAINT "client_therapist_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "client_therapist" ADD CONSTRAINT "client_therapist_therapist_id_fkey" FOREIGN KEY ("therapist_id") REFERENCES "therapist"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "client_contact" ADD CONSTRAINT "client_contact_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "access_caution" ADD CONSTRAINT "access_caution_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "access_caution" ADD CONSTRAINT "access_caution_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "client_contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "portal_settings" ADD CONSTRAINT "portal_settings_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- From here on: what Prisma cannot say.

ALTER TABLE "association" ADD CONSTRAINT "association_permissions" CHECK ("permissions" IS NOT NULL);
-- The client needs neither a list of what they may do, nor a contact.
ALTER TABLE "association" ADD CONSTRAINT "association_self" CHECK ("relation" <> 'self' OR cardinality("permissions") = 0 AND "contact_id" IS NULL);
ALTER TABLE "portal_invitation" ADD CONSTRAINT "portal_invitation_permissions" CHECK ("permissions" IS NOT NULL);
ALTER TABLE "portal_invitation" ADD CONSTRAINT "portal_invitation_self" CHECK ("relation" <> 'self' OR cardinality("permissions") = 0 AND "contact_id" IS NULL);
ALTER TABLE "client_contact" ADD CONSTRAINT "client_contact_relation" CHECK ("relation" <> 'self');
ALTER TABLE "client" ADD CONSTRAINT "client_portal_off" CHECK ("portal_off" IS NOT NULL);
ALTER TABLE "invitation_batch" ADD CONSTRAINT "invitation_batch_clients" CHECK ("clients" IS NOT NULL);
ALTER TABLE "portal_settings" ADD CONSTRAINT "portal_settings_notices" CHECK ("client_notices" IS NOT NULL AND "staff_notices" IS NOT NULL);

UPDATE "association" SET "origin" = 'created' WHERE "created_client";
UPDATE "association" x SET "origin" = 'credentials' FROM "portal_account" a WHERE a."id" = x."account_id" AND a."origin" = 'staff' AND NOT x."created_client";

-- Whom a client has sessions with is assigned to them.
INSERT INTO "client_therapist" ("practice_id", "client_id", "therapist_id")
  SELECT DISTINCT s."practice_id", s."client_id", s."therapist_id" FROM "session" s JOIN "client" c ON c."id" = s."client_id"
  WHERE s."status" IN ('booked', 'attended', 'late_cancelled', 'no_show') AND s."therapist_id" IS DISTINCT FROM c."therapist_id";

-- Every practice has its own settings, whoever makes the practice.
CREATE FUNCTION "practice_portal_settings"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "portal_settings" ("practice_id") VALUES (NEW."id");
  RETURN NULL;
END
$$;

CREATE TRIGGER "practice_portal_settings" AFTER INSERT ON "practice" FOR EACH ROW EXECUTE FUNCTION "practice_portal_settings"();

INSERT INTO "portal_settings" ("practice_id") SELECT "id" FROM "practice";
