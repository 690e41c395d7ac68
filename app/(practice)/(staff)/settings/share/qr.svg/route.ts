import { requirePractice } from "@/lib/access/viewer";
import { qrSvg } from "@/lib/branding/qr";
import { env } from "@/lib/env/env";
import { sharedBy } from "@/lib/share/queries";

/** The QR code of the practice's Online Booking URL. */
export async function GET(): Promise<Response> {
  const { slug } = await sharedBy(await requirePractice("share.edit"));
  return new Response(qrSvg(`${env().APP_URL}/book/${slug}`), {
    headers: { "content-type": "image/svg+xml", "cache-control": "private, no-cache" },
  });
}
