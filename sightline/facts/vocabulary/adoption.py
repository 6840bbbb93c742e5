"""Adoption: kinds of fact."""

from .kind import Kind

KINDS = [
    Kind("adoption_decision", "Decision that the child should be placed for adoption", "the decision"),
    Kind("placement_order", "Placement order", "the placement order"),
    Kind("matched_for_adoption", "Matched with adopters", "the match"),
    Kind("placed_for_adoption", "Placed for adoption", "the placement for adoption"),
    Kind("adoption_order", "Adoption order", "the adoption order"),
    Kind("adoption_decision_reversed", "Decision for adoption reversed", "the reversal"),
    Kind("fostering_for_adoption", "Placed in fostering for adoption", "the placement"),
    Kind("authority_to_place", "Authority to place for adoption", "the authority to place for adoption", spell=True),
    Kind("adoptive_placement", "Placed with adopters", "the placement for adoption", spell=True),
    Kind("adoption_papers_received", "Papers for the adoption decision received", "receiving the papers"),
    Kind("adoption_decided_against", "Decision that the child should not be placed for adoption", "the decision"),
    Kind("adoption_decision_told", "Parents told of the adoption decision", "telling the parents"),
    Kind("adoption_decision_in_writing", "Parents told in writing of the adoption decision", "writing to the parents"),
    Kind("match_minutes_received", "Panel's minutes on a match received", "receiving the panel's minutes"),
    Kind("match_refused", "Match not agreed", "the decision on the match"),
    Kind("adoption_review", "Adoption review", "the review"),
    Kind("adoption_link_identified", "Possible adopters identified", "identifying adopters"),
    Kind("adoption_register_referral", "Child's details given to the adoption register", "giving the child's details"),
    Kind("family_finding_review", "Search for a family reviewed", "the review of the search"),
    Kind("adoption_celebration", "Celebration of the adoption order", "the celebration of the adoption"),
    Kind("later_life_letter", "Later life letter given to the adopters", "the later life letter"),
    Kind("life_story_book", "Life story book given to the adopters", "the life story book"),
]
