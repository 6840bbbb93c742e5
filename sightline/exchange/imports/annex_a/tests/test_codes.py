"""What the words of a coded cell mean."""

import csv
from pathlib import Path

import pytest

from sightline.exchange.imports.annex_a.codes import code_sets, squash
from sightline.exchange.imports.annex_a.layout import LISTS

SHARED = Path(__file__).resolve().parents[6] / "shared"


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("gender", "b) Female", "female"),
        ("gender", "Female", "female"),
        ("gender", "  fEMALE ", "female"),
        ("gender", "c) Not stated / recorded (or unborn)", "not_recorded"),
        ("gender", "M", "male"),
        ("gender", "Non-Binary", "neither"),
        ("ethnicity", "a) WBRI", "WBRI"),
        ("ethnicity", "WBRI", "WBRI"),
        ("ethnicity", "s) NOBT", "NOBT"),
        ("ethnicity", "WBRI - White British", "WBRI"),
        ("ethnicity", "White British", "WBRI"),
        ("ethnicity", "(A.A1) White - British", "WBRI"),
        ("ethnicity", "White and Asian [MWAS]", "MWAS"),
        ("ethnicity", "BOTH - Any other Black background", "BOTH"),
        ("ethnicity", "u) UNKNOWN", ""),
        ("source", "q) 6: Police", "6"),
        ("source", "p1) 5D: LA services", "5D"),
        ("source", "3A - GP", "3A"),
        ("source", "10 - Unknown", "10"),
        ("source", "4", "4"),
        ("need", "N1 - Abuse or Neglect", "N1"),
        ("need", "N1 – Abuse or neglect", "N1"),
        ("need", "CIN - N7 Low Income", "N7"),
        ("closure_reason", "RC1 - Adopted", "RC1"),
        ("case_status", "c) Child in need plan", "child_in_need_plan"),
        ("abuse", "Physical abuse", "physical"),
        ("abuse", "e) Multiple/not recommended", "multiple"),
        ("abuse", "Neglect, Physical abuse", "multiple"),
        ("abuse", "NEG", "neglect"),
        ("legal_status", "E1: Placement order", "E1"),
        ("legal_status", "CLA - J1 - On remand", "J1"),
        ("legal_status", "Section 20", None),
        ("permanence_plan", "c) SGO/CAO", "special_guardianship_or_child_arrangements"),
        ("permanence_plan", "f) Long‑term fostering", "long_term_fostering"),
        ("reason_ceased", "v) E17: Aged 18 (or over) and remained with current carers", "E17"),
        ("reason_ceased", "Accommodation on remand ended [E14]", "E14"),
        ("reason_ceased", "E4 - Returned home to live with parents (no order)", None),
        ("placement_type", "f) U6: Foster placement - not FFA", "U6"),
        ("placement_type", "zz) T4: Temporary placement - seven days or less", "T4"),
        ("placement_type", "Secure Children’s Homes", "K1"),
        ("placement_type", "Z13", "Z13"),
        ("placement_provider", "e) PR4 - Private provision", "PR4"),
        ("placement_provider", "PR5: Voluntary/third sector", "PR5"),
        ("placement_location", "b) Out", "out"),
        ("eligibility", "b) Former relevant child", "former_relevant"),
        ("in_touch", "e) NREQ", "not_required"),
        ("in_touch", "f) Rhom", "returned_home"),
        ("accommodation", "Y: Other accommodation", "Y"),
        ("accommodation", "(B) With Parents or Relatives", "B"),
        ("accommodation", "H M Prison", None),
        ("suitability", "b) Unsuitable", "unsuitable"),
        ("activity", "G5: Not in education, employment or training - other", "G5"),
        ("activity", "full time training", None),
        ("reversal_reason", "RD2", "RD2"),
        ("leaving_reason", "1 - Adopter withdrew from process", "withdrew"),
        ("disability", "AUT", "yes"),
        ("disability", "c) Unknown", ""),
        ("yes_no", "a) Yes", "yes"),
        ("yes_no", "true", "yes"),
        ("yes_no", "0", "no"),
        ("no_further_action", "NFA", "yes"),
        ("seen_alone", "Child not seen alone", "no"),
    ],
)
def test_understand(name: str, text: str, value: str | None) -> None:
    assert code_sets()[name].understand(text) == value


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("ethnicity", "White"),
        ("ethnicity", "Mixed"),
        ("ethnicity", "Both parents are Somali"),
        ("reason_ceased", "Age assessed, and E5 and E6 do not apply to"),
        ("source", "4 people rang"),
        ("need", "PSRMEM - Support with memory and cognition"),
        ("gender", "Transgender male"),
    ],
)
def test_understand_does_not_invent_precision(name: str, text: str) -> None:
    assert code_sets()[name].understand(text) is None


def test_every_coded_column_has_its_code_set() -> None:
    named = {column.codes for each in LISTS.values() for column in each.columns if column.codes}
    assert named == set(code_sets())


def test_every_alias_gives_a_value_that_its_set_has() -> None:
    for each in code_sets().values():
        values = {"", *each.labels.values(), *each.codes.values()}
        assert set(each.aliases.values()) <= values, each.name
        assert not set(each.aliases) & set(each.labels), f"{each.name}: a spelling that its label already decides"
        assert all(squash(spelling) == spelling for spelling in each.aliases), each.name


def test_annex_a_wording_of_the_reference_lists_is_understood_whole() -> None:
    path = SHARED / "reference" / "code_lists.csv"
    if not path.exists():
        pytest.skip("shared/reference/code_lists.csv is not beside the project")
    sets = {
        "annex_a_ethnicity": "ethnicity",
        "annex_a_source": "source",
        "annex_a_placement_type": "placement_type",
        "annex_a_reason_ceased": "reason_ceased",
        "legal_status": "legal_status",
        "placement_type": "placement_type",
        "placement_provider": "placement_provider",
        "cin_closure_reason": "closure_reason",
        "primary_need_cin": "need",
    }
    with path.open(encoding="utf-8", newline="") as file:
        listed = [each for each in csv.DictReader(file) if each["list"] in sets]
    assert len(listed) > 150
    for each in listed:
        expected = each["meaning"] if each["list"] in ("annex_a_ethnicity", "annex_a_source") else each["code"]
        if each["list"] in ("annex_a_placement_type", "annex_a_reason_ceased"):
            expected = each["meaning"]
        if each["code"] == "u) UNKNOWN":
            expected = ""
        assert code_sets()[sets[each["list"]]].understand(each["code"]) == expected, each


def test_most_spellings_that_authorities_submit_are_understood() -> None:
    path = SHARED / "samples" / "annex-a" / "value_aliases.csv"
    if not path.exists():
        pytest.skip("shared/samples/annex-a/value_aliases.csv is not beside the project")
    by_header = {column.header: column.codes for each in LISTS.values() for column in each.columns if column.codes}
    with path.open(encoding="utf-8", newline="") as file:
        submitted = list(csv.DictReader(file))
    understood = [
        code_sets()[by_header[each["annex_a_column"]]].understand(each["value_as_submitted"]) is not None
        for each in submitted
    ]
    assert sum(understood) / len(understood) > 0.84
