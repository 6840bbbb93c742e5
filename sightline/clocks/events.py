"""What a service decides about its standards, each with its sentence."""

from sightline.history.kinds import declare

LOCAL_STANDARD_SET = declare("local_standard_set", "{actor} set “{subject}” from {from_on:date} to {time}: “{reason}”")
TERM_SET = declare("term_set", "{actor} set the school term {subject}, {first_on:date} to {last_on:date}: “{reason}”")
CLOSURE_SET = declare(
    "closure_set", "{actor} set the closure days {subject}, {first_on:date} to {last_on:date}: “{reason}”"
)
FRONT_DOOR_SET = declare("front_door_set", "{actor} set the hours of the front door from {from_on:date}: “{reason}”")
DECISION_WITHDRAWN = declare("decision_withdrawn", "{actor} withdrew {subject}: “{reason}”")
DEADLINES_WORKED_OUT = declare(
    "deadlines_worked_out", "Deadlines were worked out again for {children}, because {actor} set or withdrew {subject}."
)
