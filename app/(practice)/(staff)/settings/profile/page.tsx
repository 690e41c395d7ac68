import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Section } from "@/components/ui/section";
import { TherapistChoice } from "@/components/availability/hours/therapist-choice";
import { SettingsPage } from "@/components/frame/settings-page";
import { PhotoForm } from "@/components/practice/therapist-profile/photo-form";
import { TherapistProfileForm } from "@/components/practice/therapist-profile/profile-form";
import { requirePractice } from "@/lib/platform/access/viewer";
import { hoursMessages } from "@/lib/availability/hours/messages";
import { availabilityTherapists } from "@/lib/availability/hours/queries";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale } from "@/lib/practice/practices/queries";
import { removePhoto, savePhoto, saveTherapistProfile } from "@/lib/practice/therapist-profile/actions";
import { profileOf } from "@/lib/practice/therapist-profile/queries";
import { staffCard } from "@/lib/practice/staff/queries";
import { therapistProfileMessages } from "@/lib/practice/therapist-profile/messages";
import { idOf, type Query } from "../../../query";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), therapistProfileMessages)("title")} · Anteroom` };
}

/** `?therapist=<id>`, else the viewer's own profile, else the first. */
export default async function ProfilePage({ searchParams }: { searchParams: Query }) {
  const [scope, locale, query] = await Promise.all([
    requirePractice("therapistProfile.edit"),
    pageLocale(),
    searchParams,
  ]);
  const [therapists, { slug }] = await Promise.all([availabilityTherapists(scope), staffCard(scope)]);
  const therapist =
    query.therapist === undefined ? (scope.therapistId ?? therapists[0]?.id ?? null) : idOf(query.therapist);
  const profile = therapist ? await profileOf(scope, therapist) : null;
  if (!profile) notFound();
  const t = translator(locale, therapistProfileMessages);
  const choice = translator(locale, hoursMessages);
  return (
    <SettingsPage
      title={t("title")}
      lead={<bdi>{profile.name}</bdi>}
      end={
        therapists.length > 1 && (
          <TherapistChoice
            page="/settings/profile"
            words={{ label: choice("therapist"), show: choice("show") }}
            chosen={profile.id}
            options={therapists.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )
      }
    >
      <div key={profile.id}>
        <Section id="about" title={t("about.title")} about={t("about.about")}>
          <TherapistProfileForm locale={locale} profile={profile} save={saveTherapistProfile} />
        </Section>
        <Section id="picture" title={t("photo.title")} about={t("photo.about")}>
          <PhotoForm
            locale={locale}
            therapist={profile}
            src={profile.photoId && `/book/${slug}/images/${profile.photoId}`}
            save={savePhoto}
            remove={removePhoto}
          />
        </Section>
      </div>
    </SettingsPage>
  );
}
