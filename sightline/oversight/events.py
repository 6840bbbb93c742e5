"""What happens to actions, each with its sentence."""

from sightline.history.kinds import declare

ACTION_SET = declare("action_set", "{actor} set an action for {child}, by {due_on:date}, for {subject}: “{what}”")
ACTION_DONE = declare("action_done", "{actor} marked an action for {child} as done: “{what}” ({note})")
ACTION_WITHDRAWN = declare("action_withdrawn", "{actor} withdrew an action for {child}: “{what}” ({reason})")
ACTION_MOVED = declare(
    "action_moved", "{actor} moved an action for {child} from {was:date} to {became:date}: “{what}” ({reason})"
)
ACTION_HANDED_ON = declare(
    "action_handed_on", "{actor} handed an action for {child} from {was} to {subject}: “{what}” ({reason})"
)
