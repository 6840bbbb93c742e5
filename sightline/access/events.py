"""What happens to accounts and access, each with its sentence."""

from sightline.history.kinds import declare

SIGNED_IN = declare("signed_in", "{actor} signed in.")
SIGN_IN_FAILED = declare("sign_in_failed", "Somebody tried to sign in as {subject} and could not.")
SIGN_IN_THROTTLED = declare(
    "sign_in_throttled", "After five failures nobody may sign in as {subject} until {until_at:moment}."
)
SIGNED_OUT = declare("signed_out", "{actor} signed out.")
PASSWORD_CHANGED = declare("password_changed", "{actor} changed their own password.")
PASSWORD_RESET = declare("password_reset", "{actor} gave {subject} a one-time password.")

ACCOUNT_OPENED = declare("account_opened", "{actor} opened an account for {subject}: {role}.")
ACCOUNT_CHANGED = declare("account_changed", "{actor} changed the account of {subject}: {changes}.")
ACCOUNT_CLOSED = declare("account_closed", "{actor} closed the account of {subject}.")
ACCOUNT_REOPENED = declare("account_reopened", "{actor} reopened the account of {subject}.")

GLASS_BROKEN = declare(
    "glass_broken", "{actor} opened the record of {child} in an emergency, until {until_at:moment}: “{reason}”"
)
GLASS_REFUSED = declare(
    "glass_refused", "{actor}, who may never open the record of {child}, tried to in an emergency: “{reason}”"
)
GLASS_UNKNOWN = declare("glass_unknown", "{actor} tried to open a record in an emergency by an id that nobody has.")

NOTICE_READ = declare("notice_read", "{actor} marked a notice as read.")
