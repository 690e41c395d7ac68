/** Why a time is not offered, in words. */
export const en = {
  reason: {
    skipped: "The clocks go forward, so this time doesn’t exist that day.",
    past: "This time is in the past.",
    notice: "It doesn’t give the minimum notice of {n, plural, one {# hour} other {# hours}}.",
    online_off: "Online booking is off.",
    not_open_yet: "Booking opens on {date}.",
    too_far: "It is too far ahead: today, clients can book until {date}.",
    too_far_until: "It is too far ahead: booking is open until {date}.",
    closed_day: "The practice or therapist is closed: {names}.",
    full_day: "The day already has the maximum number of sessions ({n}).",
    outside_hours: "It is outside open hours.",
    over_hours: "The session would end after open hours.",
    off_grid: "Sessions don’t start at this time (see When sessions start).",
    session: "A session is booked at {time}.",
    buffer: "Too close to the booking at {time}, because of buffers or breaks.",
    time_off: "Time off, from {from} to {until}.",
    session_cap:
      "The client already has the maximum of {n, plural, one {# upcoming session} other {# upcoming sessions}}.",
    not_given: "The therapist doesn’t offer this service.",
    new_only: "This service is for new clients.",
    existing_only: "This service is for existing clients.",
  },
} as const;
