"""docs/reference/command-line.md: every verb of the ``sightline`` command, its options, and what its JSON holds."""

import inspect

import click

from sightline.cli import clocks_verb, facts_verb
from sightline.cli.main import VERBS, sightline
from sightline.cli.options import Day, Moment
from sightline.clocks.queries import deadlines
from sightline.exchange.imports.problems import Problem

from .markdown import code, page, prose, table

INTRO = """`sightline` is how operators, analysts and scripts use Sightline. What it prints as JSON is an interface: keys come in the order given
here, days are ISO (`2026-03-09`), moments ISO with their offset, and `null` stands where there is nothing. `child` is always the case system's
own id, as text. The command line sees every child: whoever may run it stands where the database stands."""

EXIT_CODES = [
    (0, "It did what was asked."),
    (1, "`doctor`: something is wrong."),
    (
        2,
        "It refused, in one sentence on standard error, and did nothing; or it was called in a way it does not understand.",
    ),
    (130, "It was stopped with Ctrl-C."),
    (143, "It was told to stop."),
]

DEADLINES = {
    "child": "The case system's id.",
    "clock": "The clock's code.",
    "started_on": "The day of the event that started this turn; `null` where nothing that could start it is recorded.",
    "due_on": "The last day that is in time; `null` where it cannot be worked out.",
    "met_on": "The day it was done, where it was done by the day asked about.",
    "state": "[What became of it](states.md) on the day asked about.",
    "days_over": "Calendar days past the day it was due, negative before it: counted to the day it was done or ended, else to the day asked about.",
    "worker": "Who held the child, by name.",
    "team": "Their team.",
    "because": "The reasoning in sentences.",
}
FACTS = {
    "child": "The case system's id.",
    "kind": "The [kind of fact](kinds-of-fact.md).",
    "on": "The day it happened, or began; `null` where the source does not say.",
    "until": "For a spell, the first day it was no longer so; `null` while it goes on, and for an event.",
    "latest_only": "Whether the source holds only the latest of a series.",
    "attributes": "What else the record says.",
    "known_from": "The moment Sightline recorded it.",
    "known_until": "The moment it stopped being what is known; `null` for what is known still.",
    "record": "The table that it comes from.",
    "source": "`source`, `file`, `sheet`, `row` and `recorded_by`.",
}
CLOCKS = {
    "code": "Its code.",
    "title": "Its title.",
    "area": "The area of practice.",
    "allowance": "The time allowed, in words.",
    "legal_status": "law, statutory guidance, national practice or local standard.",
    "source": "Where it comes from; ends with `[unverified]` where nobody has checked.",
    "in_force_from": "The first day it was in force.",
    "in_force_until": "The first day it no longer is; `null` while it is.",
    "verified": "`true` where somebody has read the source for Sightline, `false` where nobody has.",
}
IMPORT = {
    "batch": "The number of this import.",
    "kind": "What the file is: `annex-a`.",
    "rows_read": "Rows that held anything.",
    "rows_loaded": "Rows that were loaded.",
    "children": "How many children they are about.",
    "problems": "A list of what could not be used as it stood: see below.",
}
PROBLEM = {
    "code": "The [check](import-checks.md).",
    "severity": "`error`, `warning` or `note`.",
    "sheet": "The sheet; empty for the whole file.",
    "row": "The spreadsheet's own row number; `null` for a whole sheet or column.",
    "column": "The header, as the file writes it.",
    "value": "What the cell held, as text.",
    "message": "One plain sentence: what was found, and what happened.",
}
UNSAID = {"--format": "How to print it.", "--state": "One state.", "--port": "The port to listen on."}
SHAPES = {
    "deadlines": ("A list of objects, sorted by child, clock and start.", DEADLINES, deadlines.COLUMNS),
    "facts": ("A list of objects, oldest first.", FACTS, facts_verb.COLUMNS),
    "clocks": ("A list of objects, by area and code.", CLOCKS, clocks_verb.COLUMNS),
}


def pages() -> dict[str, str]:
    """The page, by its path under docs/reference."""
    context = click.Context(sightline, info_name="sightline")
    parts = [INTRO, prose(sightline.help), table(["Exit code", "Meaning"], EXIT_CODES)]
    verbs = [[f"[{code(f'sightline {verb}')}](#sightline-{verb})", _summary(verb, context)] for verb in VERBS]
    parts.append(table(["Verb", "Does"], verbs))
    for verb in VERBS:
        parts += _verb(verb, context, f"sightline {verb}")
    return {"command-line.md": page("The command line", *parts)}


def _command(verb: str, context: click.Context) -> click.Command:
    command = sightline.get_command(context, verb)
    if command is None:
        raise LookupError(f"The command line lists the verb {verb!r} and has none.")
    return command


def _summary(verb: str, context: click.Context) -> str:
    return prose(_command(verb, context).help).partition("\n")[0]


def _verb(verb: str, context: click.Context, called: str) -> list[str]:
    command = _command(verb, context)
    parts = [f"## {called}", *_about(command, context, called)]
    if isinstance(command, click.Group):
        inner = click.Context(command, info_name=verb, parent=context)
        for name in command.list_commands(inner):
            found = command.get_command(inner, name)
            if found is not None:
                parts += [f"### {called} {name}", *_about(found, inner, f"{called} {name}")]
    if verb in SHAPES:
        says, words, columns = SHAPES[verb]
        parts += [f"JSON. {says}", _keys(words, columns)]
    if verb == "import":
        keys = list(inspect.signature(Problem).parameters)
        parts += [
            "JSON (one object for each file).",
            _keys(IMPORT, list(IMPORT)),
            "Each problem:",
            _keys(PROBLEM, keys),
        ]
    return parts


def _about(command: click.Command, context: click.Context, called: str) -> list[str]:
    inner = click.Context(command, info_name=called.rpartition(" ")[2], parent=context)
    usage = " ".join(command.collect_usage_pieces(inner))
    rows = [_option(each, inner) for each in command.params if not (isinstance(each, click.Option) and each.hidden)]
    return [
        f"```\n{called} {usage}\n```",
        prose(command.help),
        table(["Option", "Takes", "Unless said", "What it is"], rows),
    ]


def _option(parameter: click.Parameter, context: click.Context) -> list[str]:
    told = parameter.to_info_dict()
    names = (
        told["opts"] + told["secondary_opts"]
        if isinstance(parameter, click.Option)
        else [parameter.make_metavar(context)]
    )
    default = (
        told["default"] if isinstance(told["default"], str | int) and not isinstance(told["default"], bool) else ""
    )
    what = told.get("help") or next((UNSAID[name] for name in names if name in UNSAID), "")
    required = "**required**" if parameter.required else default
    return [", ".join(map(code, names)), "" if told.get("is_flag") else _takes(parameter.type), str(required), what]


def _takes(kind: click.ParamType) -> str:
    if isinstance(kind, click.Choice):
        return ", ".join(map(code, kind.choices))
    if isinstance(kind, Day | Moment):
        return prose(kind.__doc__).rstrip(".")[:1].lower() + prose(kind.__doc__).rstrip(".")[1:]
    if isinstance(kind, click.IntRange):
        return f"number, {kind.min} to {kind.max}"
    return {"text": "text", "integer": "number", "path": "a file", "file": "a file", "boolean": "yes or no"}.get(
        kind.name, kind.name
    )


def _keys(words: dict[str, str], columns: list[str]) -> str:
    """The table of keys. Raises LookupError when what is described is not what there is, in the order there is it."""
    if list(words) != columns:
        raise LookupError(f"tools/reference/command_line.py describes {list(words)}, and the command gives {columns}.")
    return table(["Key", "Holds"], [[code(name), words[name]] for name in columns])
