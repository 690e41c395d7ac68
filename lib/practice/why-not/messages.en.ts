/** Why a time is not offered, in words. */
export const en = {
  reason: {
    skipped: "The clock skips this time that day.",
    past: "It is in the past.",
    notice: "It is sooner than the minimum notice of {n, plural, one {# hour} other {# hours}}.",
    online_off: "Online booking is off.",
    not_open_yet: "Booking opens on {date}.",
    too_far: "It is too far ahead: {date} is the last day that can be booked today.",
    too_far_until: "It is too far ahead: booking is open until {date}.",
    closed_day: "The practice or the therapist is closed: {names}.",
    full_day: "The day has as many sessions as it may have ({n}).",
    outside_hours: "It is outside the open hours.",
    over_hours: "The session would go on after the open hours.",
    off_grid: "Sessions do not start at this time (see When sessions start).",
    session: "A session is booked at {time}.",
    buffer: "Too close to what is at {time}: the buffers or the break between them would meet it.",
    time_off: "Time off, from {from} to {until}.",
    session_cap: "The session cap is reached: a client holds {n, plural, one {# session} other {# sessions}} at most.",
    not_given: "The therapist does not give this service.",
    new_only: "The service is for new clients.",
    existing_only: "The service is for existing clients.",
  },
} as const;
