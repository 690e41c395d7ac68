import { findPractice } from "@/lib/platform/access/practice";
import { findImage } from "@/lib/practice/practices/queries";

/** Serves a practice's logo or a therapist's photo. Images never change: a new one gets a new id. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ practice: string; image: string }> },
): Promise<Response> {
  const { practice: slug, image: id } = await params;
  const { practice } = (await findPractice(slug)) ?? {};
  const image = practice && (await findImage(practice.id, id));
  if (!image) return new Response(null, { status: 404 });
  return new Response(Buffer.from(image.bytes), {
    headers: {
      "content-type": image.type,
      "cache-control": "public, max-age=31536000, immutable",
      "content-security-policy": "default-src 'none'; sandbox", // an uploaded file must never execute
    },
  });
}
