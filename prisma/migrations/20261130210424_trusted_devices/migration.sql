-- CreateTable
CREATE TABLE "trusted_device" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "hash" TEXT NOT NULL,
    "staff_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "device" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "trusted_device_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "trusted_device_hash_key" ON "trusted_device"("hash");

-- CreateIndex
CREATE INDEX "trusted_device_staff_id_idx" ON "trusted_device"("staff_id");

-- AddForeignKey
ALTER TABLE "trusted_device" ADD CONSTRAINT "trusted_device_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "second_factor"("staff_id") ON DELETE CASCADE ON UPDATE CASCADE;
