/**
 * The tables and columns that an export includes, and those it leaves out, each with the reason. A test compares both
 * with the schema.
 */

type Exported = {
  /** In output order. */
  columns: string;
  /** Columns left out, and why. */
  without?: Record<string, string>;
  /** Keyset column; `id` by default. */
  key?: string;
};

const HASH = "a secret, or what a secret is checked by";
const FORM = "names a form that was sent, nobody and nothing else";
const MADE = "made of the other columns by the database";
const VERSION = "counts changes for this program alone";

export const EXPORTED = {
  practice: {
    columns:
      "id slug name zone locale address address_note region phone welcome_en welcome_fr privacy_officer privacy_contact accent logo_id session_cap notice_minutes horizon_days horizon_until cancel_notice_minutes reschedule_notice_minutes grace_minutes override_reason_required reminder_minutes ask_first calendar_first_hour calendar_hidden_days staff_idle_minutes own_clients_only first_steps_hidden demo created_at",
  },
  portal_settings: {
    columns:
      "payments messaging scheduling insurance add_payers contacts hide_address short_notice_minutes short_cancel_notice_minutes client_notices staff_notices health_decisions_age majority_age",
    key: "practice_id",
  },
  practice_slug: { columns: "slug", key: "slug", without: { practice_id: "the practice itself" } },
  location: { columns: "id own name address note position active" },
  website: { columns: "id origin created_at" },
  holiday: { columns: "id therapist_id country region rule name_en name_fr dates created_at" },
  image: { columns: "id type", without: { bytes: "exported as a picture file" } },
  staff: {
    columns: "id email email_raw first_name last_name role own_clients_only locale disabled_at created_at",
    without: { password_hash: HASH, sign_in_version: VERSION },
  },
  invitation: {
    columns:
      "id email email_raw first_name last_name role therapist locale by_staff_id created_at expires_at accepted_at revoked_at",
    without: { hash: HASH },
  },
  therapist: {
    columns:
      "id staff_id name title_en title_fr focus_en focus_fr bio_en bio_fr line_en line_fr languages video_url photo_id notify_email position online_booking opens_on start_mode start_minutes sessions_per_day portal_messaging portal_scheduling",
    without: { availability_version: VERSION },
  },
  availability: { columns: "id therapist_id weekday from_minute to_minute" },
  specific_availability: { columns: "id therapist_id from_date until_date weekdays every_weeks replaces hours" },
  time_off: { columns: "id therapist_id starts_at ends_at wall_start wall_end zone tzdb note created_at" },
  service: {
    columns:
      "id name_en name_fr description_en description_fr minutes buffer_before buffer_after price_cents audience place places position active",
  },
  therapist_service: { columns: "therapist_id service_id spots", key: "service_id::text || t.therapist_id" },
  calendar_feed: {
    columns: "staff_id shows therapist_id created_at changed_at fetched_at",
    key: "staff_id",
    without: { hash: HASH },
  },
  client: {
    columns:
      "id first_name last_name email phone birth_date locale therapist_id status preferred_name pronouns address emergency_contact note consent_by discreet portal_off reminder_choice reminder_minutes created_at",
    without: { search_text: MADE },
  },
  client_merge: { columns: "id kept_id gone_id by_staff_id gone before after moved created_at undone_at" },
  portal_account: {
    columns:
      "id email email_raw first_name last_name phone birth_date preferred_name pronouns locale zone verified_at verified_by_id merged_into_id origin temporary_until privacy_agreed_at closed_at reminders discreet_calendar created_at",
    without: { password_hash: HASH, sign_in_version: VERSION, sign_up_key: FORM, search_text: MADE },
  },
  turned_away: { columns: "id account_id kind email reason cancelled by_staff_id created_at undone_at" },
  client_therapist: { columns: "client_id therapist_id", key: "client_id::text || t.therapist_id" },
  client_contact: {
    columns:
      "id client_id first_name last_name relation phone email locale emergency guardian may_know note created_at removed_at",
  },
  access_caution: { columns: "id client_id kind contact_id text by_staff_id created_at lifted_at" },
  association: {
    columns:
      "id account_id client_id relation permissions origin contact_id created_client by_staff_id created_at undone_at",
  },
  access_extension: { columns: "id grant_id age until reason created_by created_at ended_at" },
  portal_invitation: {
    columns:
      "id client_id contact_id batch_id email email_raw locale relation permissions note by_staff_id created_at sent_at opened_at expires_at accepted_at deleted_at bounced_at bounce account_id",
    without: {
      token_hash: HASH,
      code_required: "how it is accepted, not what it gives",
      link_version: VERSION,
      code_version: VERSION,
      code_tries: "attempts at a code",
    },
  },
  invitation_batch: { columns: "id staff_id note clients result created_at finished_at" },
  series: { columns: "id every_weeks wall_start zone count created_by created_at" },
  session: {
    columns:
      "id client_id account_id therapist_id service_id location_id status origin place wall_start zone starts_at ends_at blocked_from blocked_until price_cents tzdb unverified_hold hold_announced_at created_at sequence changed_at changed_by changed_from answered_at override_reason series_id booking_note cancel_note",
    without: { idempotency_key: FORM },
  },
  message: {
    columns: "id template locale recipient data session_id status provider_id error attempts created_at sent_at",
  },
  audit_entry: { columns: "id at actor action subject data" },
} as const satisfies Record<string, Exported>;

export type Table = keyof typeof EXPORTED;

/** Tables that are not exported at all. */
export const EXCLUDED: Readonly<Record<string, string>> = {
  sign_in: "who is signed in where: only hashes of secrets, gone when they end",
  token: "hashes of emailed links, void after hours",
  second_factor: "secrets of the second step",
  recovery_code: "hashes of recovery codes",
  trusted_device: "hashes of secrets in browsers",
  rate_limit: "counts of attempts, of the whole server",
  client_import: "a list on its way in: its beginner's alone, gone after a day",
  export_ticket: "leave to make this very file",
};

/** Tables that hold a client's own rows. The others belong to the practice. */
export const OF_CLIENT = [
  "client",
  "client_merge",
  "portal_account",
  "turned_away",
  "client_therapist",
  "client_contact",
  "access_caution",
  "association",
  "access_extension",
  "portal_invitation",
  "series",
  "session",
  "message",
  "audit_entry",
] as const satisfies readonly Table[];

/** Minutes for which a requested file can be downloaded. */
export const TICKET_MINUTES = 15;
