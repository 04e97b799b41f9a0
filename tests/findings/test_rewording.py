"""Two versions of one sentence: a changed word is read as a fact, told as unread, or proved to be only wording."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

import compare
from compare.language.lexicons import read_list
from compare.model import Article

if TYPE_CHECKING:
    from compare.model import Revision

BESIDE = "The council met in the town hall. It rained all day."

# (old, new, what must be marked in the old one, and in the new one; '' where that side only lacks words)
UNREAD = [
    ("The bridge passed its inspection on Monday.", "The bridge failed its inspection on Monday.", "passed", "failed"),
    ("The council will approve the new school.", "The council will close the new school.", "approve", "close"),
    ("Police arrested two men near the park.", "Police released two men near the park.", "arrested", "released"),
    ("The club hired its coach in March.", "The club fired its coach in March.", "hired", "fired"),
    ("Engineers said the dam was safe.", "Engineers said the dam was unsafe.", "safe", "unsafe"),
    ("The strike began on Monday.", "The strike ended on Monday.", "began", "ended"),
    ("The court found him guilty of fraud.", "The court found him innocent of fraud.", "guilty", "innocent"),
    ("The fire began near the sofa.", "The fire began near the stove.", "sofa", "stove"),
    ("The suspects were released.", "The suspect was released.", "suspects", "suspect"),
    ("The plan would cut taxes for the rich.", "The plan would cut taxes for the poor.", "rich", "poor"),
    ("He voted for the bill.", "He voted against the bill.", "for", "against"),
    ("A man and a woman were arrested.", "A man or a woman was arrested.", "", "or"),
    ("She left before the vote.", "She left after the vote.", "before", "after"),
    ("All of the workers were paid.", "Most of the workers were paid.", "All", "Most"),
    ("The player re-signed on Monday.", "The player resigned on Monday.", "re-signed", "resigned"),
    ("He said it was an accident.", "She said it was an accident.", "He", "She"),
    ("The minister opened the hospital.", "The minister will open the hospital.", "opened", "open"),
    ("The minister resigns.", "The minister resigned.", "resigns", "resigned"),
    ("Is the bridge safe?", "The bridge is safe.", "?", ""),
    ("Officers found a knife in his car.", "Officers found a knife near his car.", "in", "near"),
    ("It was closed since June.", "It was closed until June.", "since", "until"),
    ("He is the father of the victim.", "He is the brother of the victim.", "father", "brother"),
    ("The “attack” was planned.", "The attack was planned.", "attack", "attack"),
    ("The firm earned 3 million dollars in profit.", "The firm earned 3 million dollars in sales.", "profit", "sales"),
    ("About 40 homes in Hull lost water.", "Around 50 homes in Hull lost power.", "water", "power"),
    ("The 40 hired workers left on Monday.", "The 60 fired workers left on Sunday.", "hired", "fired"),
]  # fmt: skip

# (old, new, a word that plays another part)
SWAPPED = [
    ("The ferry left Oslo for Hull with 40 people.", "The ferry left Hull for Oslo with 40 people.", "Oslo"),
    ("Smith sued Jones over the house.", "Jones sued Smith over the house.", "Smith"),
    ("The council bought the land from the church.", "The church bought the land from the council.", "church"),
    ("The ship was hit by a boat.", "The boat was hit by a ship.", "ship"),
    ("Only the mayor knew of the plan.", "The mayor only knew of the plan.", "Only"),
    ("Smith spoke first, then Jones spoke.", "Jones spoke first, then Smith spoke.", "Smith"),
    ("Sweden lent Norway the money.", "Norway lent Sweden the money.", "Norway"),
    ("The dog with a collar bit a man with a bag.", "The dog with a bag bit a man with a collar.", "collar"),
    ("Hull and Oslo won 3 and 2 games respectively.", "Oslo and Hull won 3 and 2 games respectively.", "Oslo"),
    ("On Monday he said the water was safe.", "He said the water was safe on Monday.", "Monday"),
    ("Under the plan, women pay less than men.", "Under the plan, men pay less than women.", "women"),
]

# Only wording.
REWORDED = [
    ("The colour of the harbour wall has changed.", "The color of the harbor wall has changed."),
    ("The organisation analysed the travelling programme.", "The organization analyzed the traveling program."),
    ("The council did not approve the plan.", "The council didn’t approve the plan."),
    ("It is the first strike and they will walk out.", "It's the first strike and they'll walk out."),
    ("The mayor said the road was closed.", "The mayor said that the road was closed."),
    ("On Monday he said the water was safe.", "He said on Monday the water was safe."),
    ("“It slid and I could not hold it,” Latch said.", '"It slid and I could not hold it," Latch said.'),
    ("“It slid,” Owen Latch said.", "“It slid,” said Owen Latch."),
    ("‘It slid and fell,’ Owen Latch said on Monday.", "“It slid and fell,” Owen Latch said on Monday."),
    ("Police also found a knife.", "Police found a knife too."),
    ("About 300 homes lost power.", "Around 300 homes lost power."),
    ("Nine pupils and 12 per cent of staff were hurt.", "9 pupils and 12% of staff were hurt."),
    ("The march began at noon.", "The march started at noon."),
    ("The man who was hurt in the crash is 40.", "The man hurt in the crash is 40."),
    ("The road — built in 1961 — is narrow.", "The road, built in 1961, is narrow."),
    ("Co-operation between long-term partners ended.", "Cooperation between long term partners ended."),
    ("The crew is safe and the team is at home.", "The crew are safe and the team are at home."),
    ("While the mayor spoke, police waited until noon.", "Whilst the mayor spoke, police waited till noon."),
    ("The march drew 4,200 people.", "The march drew 4.2 thousand people."),
    ("The talks were held on Wednesday.", "The talks were held Wednesday."),
    ("The report was published on 5 June.", "The report was published on June 5."),
    ("The crash was on Monday.", "The crash was on 3 June."),
    ("However, the mayor refused to resign.", "The mayor, however, refused to resign."),
    ("A ship ran aground and the crew was rescued.", "The ship ran aground, and the crew was rescued."),
    ("The U.S. army sent 50 soldiers.", "The US army sent 50 soldiers."),
    ("Two cranes lifted the bus on Monday.", "On Monday, two cranes lifted the bus."),
    ("The judge, Mr. Owen Hart, left the court.", "The judge, Owen Hart, left the court."),
    ("Both children were injured in the crash.", "Both kids were hurt in the crash."),
    ("The firm bought nearly all of the shares.", "The firm bought almost all the shares."),
    ("According to police, the driver was hurt.", "The driver was hurt, according to police."),
    ("The driver was in hospital… and would not speak!", "The driver was in hospital ... and would not speak."),
    ("She helped to carry the boxes.", "She helped carry the boxes."),
    ("In a statement, the firm apologised to customers.", "The firm apologised to customers in a statement."),
    ("Owen Smith and Ruth Jones were arrested.", "Ruth Jones and Owen Smith were arrested."),
    ("Owen Latch left the court. He was fined.", "Owen Latch left the court. Latch was fined."),
    ("The storm hit the coast, injuring nine people.", "The storm hit the coast. It injured nine people."),
    ("The work cost about 38 million euros.", "The work cost around €38 million."),
]

# (old, new): a figure or day replaced behind a word that makes it vague is a conflict all the same.
REPLACED = [
    ("An estimated 4,200 people marched through the city.", "An estimated 4,800 people marched through the city."),
    ("Around 40 homes were flooded.", "Around 60 homes were flooded."),
    ("At least 12 people were hurt.", "At least 15 people were hurt."),
    ("More than 3,000 people came.", "More than 4,000 people came."),
    ("The deal is worth €5 million.", "The deal is worth £5 million."),
    ("The trail is about 5 miles long.", "The trail is about 5 km long."),
]
VAGUER = [
    ("The march drew 4,217 people.", "The march drew about 4,200 people."),
    ("The bus carried 34 pupils.", "The bus carried about 34 pupils."),
    ("The march drew 4,200 people.", "The march drew more than 4,000 people."),
    ("The road reopens in June 2024.", "The road reopens on 5 June 2024."),
]


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> compare.Settings:
    return compare.Settings(cache_dir=tmp_path_factory.mktemp("cache"))


def revise(old: str, new: str, settings: compare.Settings) -> Revision:
    versions = [
        Article.from_text(f"Town news\n\n{text}\n\n{BESIDE}", outlet="Gazette", published=date(2024, 6, 5))
        for text in (old, new)
    ]
    return compare.compare_versions(*versions, settings=settings)


def marked(revision: Revision) -> tuple[list[str], list[str]]:
    texts = revision.old.article.text, revision.new.article.text
    return (
        [texts[0][s:e] for edit in revision.unread for s, e in edit.old],
        [texts[1][s:e] for edit in revision.unread for s, e in edit.new],
    )


@pytest.mark.model
@pytest.mark.parametrize(("old", "new", "before", "after"), UNREAD, ids=[f"{r[2]}-{r[3]}" for r in UNREAD])
def test_a_changed_word_is_told_as_unread(
    old: str, new: str, before: str, after: str, settings: compare.Settings
) -> None:
    for first, second, words in ((old, new, (before, after)), (new, old, (after, before))):
        revision = revise(first, second, settings)
        for told, word in zip(marked(revision), words, strict=True):
            assert not word or any(word in one.split() for one in told), told
        assert {edit.reason for edit in revision.unread} == {"words"}
        assert revision.reworded == ()


@pytest.mark.model
@pytest.mark.parametrize(("old", "new", "word"), SWAPPED, ids=[r[2] for r in SWAPPED])
def test_an_order_that_carries_a_part_is_unread(old: str, new: str, word: str, settings: compare.Settings) -> None:
    revision = revise(old, new, settings)
    assert [edit.reason for edit in revision.unread] == ["order"]
    assert any(word in one for one in marked(revision)[0])
    assert revision.reworded == ()


@pytest.mark.model
@pytest.mark.parametrize(("old", "new"), REWORDED, ids=[r[1][:40] for r in REWORDED])
def test_a_proved_rewording_is_only_wording(old: str, new: str, settings: compare.Settings) -> None:
    for first, second in ((old, new), (new, old)):
        revision = revise(first, second, settings)
        assert marked(revision) == ([], [])
        assert revision.changes == ()
        assert revision.reworded


@pytest.mark.model
@pytest.mark.parametrize(("old", "new"), REPLACED, ids=[r[1] for r in REPLACED])
def test_a_replaced_value_conflicts_whatever_its_modifier(old: str, new: str, settings: compare.Settings) -> None:
    revision = revise(old, new, settings)
    assert "conflict" in {c.verdict for c in revision.changes}
    assert revision.unread == ()


@pytest.mark.model
@pytest.mark.parametrize(("old", "new"), VAGUER, ids=[r[1] for r in VAGUER])
def test_a_vaguer_or_more_precise_value_differs(old: str, new: str, settings: compare.Settings) -> None:
    assert {c.verdict for c in revise(old, new, settings).changes} == {"differs"}


@pytest.mark.model
def test_words_beside_a_changed_fact_are_told_too(settings: compare.Settings) -> None:
    revision = revise("The 40 hired workers left Hull.", "The 60 fired workers left Hull.", settings)
    assert [(c.old[0].text, c.new[0].text) for c in revision.changes if c.old and c.new] == [("40", "60")]
    assert marked(revision) == (["hired"], ["fired"])


@pytest.mark.model
def test_a_word_put_in_beside_a_new_claim_is_told_too(settings: compare.Settings) -> None:
    old = "Ines Oduya praised the pupils of the school in Hull on Monday."
    new = "Ines Oduya briefly praised the pupils of the school in Hull on Monday and blamed the county for the crash."
    revision = revise(old, new, settings)
    assert (len(revision.added), revision.reworded) == (1, ())
    assert marked(revision) == ([], ["briefly"])


@pytest.mark.model
def test_a_sentence_too_long_to_compare_is_unread(settings: compare.Settings) -> None:
    long = "The town " + "and the very old harbour " * 200 + "closed."
    revision = revise(long, long.replace("closed.", "opened."), settings)
    assert revision.reworded == ()
    assert revision.unread or revision.added


def test_the_list_names_no_word_twice_in_a_group_and_no_opposites() -> None:
    data = read_list("rewording.json")
    for name in ("verbs", "nouns", "others"):
        groups = [set(line.split()) for line in data[name]]
        assert all(len(group) == len(line.split()) > 1 for group, line in zip(groups, data[name], strict=True))
        assert sum(map(len, groups)) == len(set().union(*groups)), "a word in two groups would join them"
