-- CreateTable
CREATE TABLE "website" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "origin" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "website_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "website_practice_id_origin_key" ON "website"("practice_id", "origin");

-- AddForeignKey
ALTER TABLE "website" ADD CONSTRAINT "website_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say: nothing but an origin ever reaches the header that names who may frame.

ALTER TABLE "website" ADD CONSTRAINT "website_origin" CHECK ("origin" ~ '^https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?$');
