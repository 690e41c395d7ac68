import { render, screen } from "@testing-library/react";
import { axe } from "jest-axe";
import { PhotoForm } from "@/components/practice/therapist-profile/photo-form";
import { TherapistProfileForm } from "@/components/practice/therapist-profile/profile-form";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import type { TherapistProfile } from "@/lib/practice/therapist-profile/queries";

const nothing: Action = async () => null;
const profile: TherapistProfile = {
  id: "t",
  name: "Nora Whitfield",
  titleEn: "",
  titleFr: "",
  focusEn: "",
  focusFr: "",
  bioEn: "",
  bioFr: "",
  lineEn: "",
  lineFr: "",
  languages: [],
  notifyEmail: "nora@maple.example",
  videoUrl: "",
  onlineBooking: false,
  photoId: null,
};

it("opens a profile as it stands", () => {
  render(<TherapistProfileForm locale="en" profile={profile} save={nothing} />);
  expect(screen.getByRole("switch", { name: /^Use Client Portal/ })).not.toBeChecked();
  expect(screen.getByLabelText("Email for bookings")).toHaveValue("nora@maple.example");
});

it.each<Locale>(["en", "fr"])("has no accessibility finding in %s", async (locale) => {
  const { container } = render(
    <main>
      <h1>Profile</h1>
      <TherapistProfileForm locale={locale} profile={profile} save={nothing} />
      <PhotoForm locale={locale} therapist={profile} src="/book/maple/images/1" save={nothing} remove={nothing} />
    </main>,
  );
  expect((await axe(container)).violations).toEqual([]);
});
