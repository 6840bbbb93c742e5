"""What happens when people are told, each with its sentence."""

from sightline.history.kinds import declare

ROUND_MADE = declare(
    "round_made",
    "{actor} made a round: {told} told, {moved} moved to somebody else, {closed} closed, {unowned} that nobody could be told of.",
)
TOLD_CLOSED = declare("told_closed", "{actor} closed {number} notices of what is done or no longer owed.")
TOLD_OPENED = declare("told_opened", "{actor} opened what they were told of {child}.")
TOLD_OPENED_UNNAMED = declare("told_opened_unnamed", "{actor} opened what they were told of a restricted record.")
TOLD_ANSWERED = declare(
    "told_answered", "{actor} answered what they were told of {child}: {subject} will do it by {due_on:date}."
)
TOLD_NOTED = declare("told_noted", "{actor} answered what they were told of a restricted record.")
TOLD_PASSED_ON = declare("told_passed_on", "{actor} handed what they were told of {child} to {subject}: “{reason}”")

ABSENCE_RECORDED = declare(
    "absence_recorded", "{actor} recorded that {subject} is away from {from_on:date} to {last_on:date}; {cover} covers."
)
ABSENCE_ENDED = declare("absence_ended", "{actor} recorded that {subject} is not away any more.")

MAIL_CHOSEN = declare("mail_chosen", "{actor} chose which daily e-mails to have: {choice}.")
MAILS_SENT = declare("mails_sent", "{actor} sent the daily e-mails: {sent} sent, {failed} failed.")
