"""What happens to the access to a child's record, each with its sentence."""

from sightline.history.kinds import declare

RECORD_RESTRICTED = declare(
    "record_restricted", "{actor} restricted the record of {child}, to be reviewed by {review_on:date}: “{reason}”"
)
RESTRICTION_LIFTED = declare(
    "restriction_lifted", "{actor} lifted the restriction of the record of {child}: “{reason}”"
)
ACCESS_GIVEN = declare(
    "access_given", "{actor} gave {subject} access to the record of {child} until {until_at:moment}: “{reason}”"
)
ACCESS_ENDED = declare("access_ended", "{actor} ended the access of {subject} to the record of {child}.")
ACCESS_DENIED = declare(
    "access_denied", "{actor} recorded that {subject} may never open the record of {child}: “{reason}”"
)
DENIAL_LIFTED = declare(
    "denial_lifted",
    "{actor} recorded that {subject} may open the record of {child} again by the ordinary rules: “{reason}”",
)
