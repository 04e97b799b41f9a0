"""News expressions of quantity, and traps, in two halves: rules are tuned on `TUNED` only; `APART` decides.

A row: sentence, the words that carry the value, the number as written (None where vague), low and high in
the canonical unit (`ANY`: converted, so widened by the rounding of the words), unit, modifier, counted noun.
Written before the grammar; every sentence is made up.
"""

from __future__ import annotations

from typing import Final, NamedTuple, Union

ANY: Final = "any"
Bound = Union[float, int, None, str]  # noqa: UP007 - evaluated at import


class Row(NamedTuple):
    """One expression and how it must be read."""

    sentence: str
    words: str
    exact: float | None
    low: Bound
    high: Bound
    unit: str
    modifier: str = ""
    counted: str = ""


TUNED: tuple[Row, ...] = (
    Row(
        "At least 41 people were hurt when the ferry ran aground.",
        "At least 41",
        41,
        41,
        None,
        "people",
        "at least",
        "people",
    ),
    Row("The company will cut nearly 3,000 jobs by spring.", "nearly 3,000", 3000, 2700, 3000, "job", "nearly", "job"),
    Row("About 40 firefighters tackled the blaze.", "About 40", 40, 36, 44, "firefighter", "about", "firefighter"),
    Row("A dozen villagers are still missing.", "A dozen", 12, 12, 12, "villager", "", "villager"),
    Row("Dozens of homes were flooded along the river.", "Dozens", None, 24, 99, "home", "", "home"),
    Row("Half of the voters stayed at home.", "Half", 0.5, 0.5, 0.5, "", "", "voter"),
    Row(
        "Three in five residents opposed the plan, the poll found.", "Three in five", 0.6, 0.6, 0.6, "", "", "resident"
    ),
    Row("The bank set aside $1.2bn for fines.", "$1.2bn", 1.2e9, 1.2e9, 1.2e9, "USD"),
    Row("Ottawa pledged C$450 million for the line.", "C$450 million", 4.5e8, 4.5e8, 4.5e8, "CAD"),
    Row("The club paid £18m for the striker.", "£18m", 1.8e7, 1.8e7, 1.8e7, "GBP"),
    Row("Brussels offered 2m euros in aid.", "2m euros", 2e6, 2e6, 2e6, "EUR"),
    Row("The state government sanctioned Rs 500 crore for repairs.", "Rs 500 crore", 5e9, 5e9, 5e9, "INR"),
    Row("The carmaker lost 1.5 billion yuan last year.", "1.5 billion yuan", 1.5e9, 1.5e9, 1.5e9, "CNY"),
    Row("Inflation slowed to 3.4 percent in May.", "3.4 percent", 3.4, 3.4, 3.4, "percent"),
    Row("The margin widened by 1.8 percentage points.", "1.8 percentage points", 1.8, 1.8, 1.8, "percentage point"),
    Row("The quake struck 60 miles north of the capital.", "60 miles", 60, ANY, ANY, "m"),
    Row("The front stretches nearly 100 km along the border.", "nearly 100 km", 100, 90000, 100000, "m", "nearly"),
    Row("He stood 6ft 2in and was hard to miss.", "6ft 2in", 6 + 2 / 12, ANY, ANY, "m"),
    Row("A 34-year-old man was arrested at the scene.", "34-year-old", 34, ANY, ANY, "s"),
    Row("Maria Kessler, 52, was named chief executive.", "52", 52, ANY, ANY, "s"),
    Row("The driver, aged 19, died in hospital.", "aged 19", 19, ANY, ANY, "s"),
    Row("The court found that Trelle, 61, had taken the money.", "61", 61, ANY, ANY, "s"),
    Row("The government released 12 million for repairs.", "12 million", 12e6, 12e6, 12e6, ""),
    Row("United won 3-1 away from home.", "3-1", 3, 3, 3, "score"),
    Row("The Senate voted 52-48 to confirm her.", "52-48", 52, 52, 52, "vote"),
    Row("A magnitude 7.6 earthquake hit the coast.", "magnitude 7.6", 7.6, 7.6, 7.6, "magnitude"),
    Row("The 6.1-magnitude quake was felt in three provinces.", "6.1-magnitude", 6.1, 6.1, 6.1, "magnitude"),
    Row("He was sentenced to 12 years in prison.", "12 years", 12, ANY, ANY, "s"),
    Row("No one was killed in the crash, police said.", "No one", 0, 0, 0, "people", "", "people"),
    Row("Officials reported no casualties.", "no casualties", 0, 0, 0, "casualty", "", "casualty"),
    Row(
        "More than 26,000 people lost their homes.",
        "More than 26,000",
        26000,
        26000,
        None,
        "people",
        "more than",
        "people",
    ),
    Row("As many as 80 people were wounded.", "As many as 80", 80, None, 80, "people", "up to", "people"),
    Row("Fewer than 20 members attended the meeting.", "Fewer than 20", 20, None, 20, "member", "less than", "member"),
    Row(
        "Between 40 and 50 protesters gathered outside.",
        "Between 40 and 50",
        None,
        40,
        50,
        "protester",
        "between",
        "protester",
    ),
    Row("The repair will take 10 to 15 days.", "10 to 15 days", None, ANY, ANY, "s", "between"),
    Row("Some 30,000 fans filled the stadium.", "Some 30,000", 30000, 27000, 33000, "fan", "about", "fan"),
    Row("Two-thirds of homes lost power overnight.", "Two-thirds", 2 / 3, 2 / 3, 2 / 3, "", "", "home"),
    Row("Twenty-three people were taken to hospital.", "Twenty-three", 23, 23, 23, "people", "", "people"),
    Row("The officers seized seven assault rifles.", "seven", 7, 7, 7, "rifle", "", "rifle"),
    Row("Another 10 were injured, two of them critically.", "10", 10, 10, 10, "people", "", "people"),
    Row("The storm dumped half a metre of snow.", "half a metre", 0.5, 0.5, 0.5, "m"),
    Row(
        "Hundreds of thousands of customers had no electricity.",
        "Hundreds of thousands",
        None,
        200000,
        999999,
        "customer",
        "",
        "customer",
    ),
    Row("The train was doing 126 kilometers per hour.", "126 kilometers per hour", 126, ANY, ANY, "m/s"),
    Row("The fire has burned 4,500 acres.", "4,500 acres", 4500, ANY, ANY, "m2"),
    Row("Temperatures fell to minus 12 degrees Celsius.", "minus 12 degrees Celsius", -12, -12, -12, "°C"),
    Row("The spill released 20,000 gallons of crude.", "20,000 gallons", 20000, ANY, ANY, "m3"),
    Row("Customs found 1.2 tonnes of cocaine.", "1.2 tonnes", 1.2, 1200, 1200, "kg"),
    Row("The plant will generate 300 megawatts.", "300 megawatts", 300, 3e8, 3e8, "W"),
    Row("The firm expects $5.10 to $5.25 a share.", "$5.10 to $5.25", None, 5.10, 5.25, "USD", "between"),
    Row(
        "Roughly a quarter of the budget goes to debt.", "Roughly a quarter", 0.25, 0.225, 0.275, "", "about", "budget"
    ),
    Row("The rate was raised by 25 basis points.", "25 basis points", 25, 0.25, 0.25, "percentage point"),
    Row("One person died and six were hurt.", "One", 1, 1, 1, "person", "", "person"),
)

APART: tuple[Row, ...] = (
    Row(
        "The blaze left at least two dozen families homeless.",
        "at least two dozen",
        24,
        24,
        None,
        "family",
        "at least",
        "family",
    ),
    Row("Almost 200 flights were cancelled on Sunday.", "Almost 200", 200, 180, 200, "flight", "nearly", "flight"),
    Row("Around 1,500 workers walked out.", "Around 1,500", 1500, 1350, 1650, "worker", "about", "worker"),
    Row("The fund raised US$75 million in a week.", "US$75 million", 7.5e7, 7.5e7, 7.5e7, "USD"),
    Row("The stadium cost 1.1 billion pounds to build.", "1.1 billion pounds", 1.1e9, 1.1e9, 1.1e9, "GBP"),
    Row("The euro-zone bailout was worth €110bn.", "€110bn", 1.1e11, 1.1e11, 1.1e11, "EUR"),
    Row("Canberra will spend A$3.2 billion on the ships.", "A$3.2 billion", 3.2e9, 3.2e9, 3.2e9, "AUD"),
    Row("Shares fell 7.5% in early trading.", "7.5%", 7.5, 7.5, 7.5, "percent"),
    Row("Turnout rose by four percentage points.", "four percentage points", 4, 4, 4, "percentage point"),
    Row("Unemployment stood at 5.2 per cent.", "5.2 per cent", 5.2, 5.2, 5.2, "percent"),
    Row("The wreck lies 3,800 metres below the surface.", "3,800 metres", 3800, 3800, 3800, "m"),
    Row("Rescuers dug through 15 feet of mud.", "15 feet", 15, ANY, ANY, "m"),
    Row("Winds of up to 120 mph battered the island.", "up to 120 mph", 120, None, ANY, "m/s", "up to"),
    Row("The reserve covers 2,300 square kilometers.", "2,300 square kilometers", 2300, 2.3e9, 2.3e9, "m2"),
    Row("A 500-pound bomb was found at the site.", "500-pound", 500, ANY, ANY, "kg"),
    Row("The boy weighed 40 kg when he was found.", "40 kg", 40, 40, 40, "kg"),
    Row("It was 41°C in the shade.", "41°C", 41, 41, 41, "°C"),
    Row("The mayor, 61, has denied wrongdoing.", "61", 61, ANY, ANY, "s"),
    Row("A girl of 13 was pulled from the rubble.", "13", 13, ANY, ANY, "s"),
    Row("The suspect is 27 years old.", "27 years old", 27, ANY, ANY, "s"),
    Row("The council approved the budget 7-2.", "7-2", 7, 7, 7, "vote"),
    Row("They lost 2-0 to the champions.", "2-0", 2, 2, 2, "score"),
    Row("The tremor measured 5.9 on the Richter scale.", "5.9 on the Richter scale", 5.9, 5.9, 5.9, "magnitude"),
    Row("Talks lasted more than six hours.", "more than six hours", 6, 21600, None, "s", "more than"),
    Row("The ship carried 187 passengers and nine crew.", "187", 187, 187, 187, "passenger", "", "passenger"),
    Row("Scores of soldiers were captured.", "Scores", None, 40, 199, "soldier", "", "soldier"),
    Row("Tens of thousands of people fled north.", "Tens of thousands", None, 20000, 99999, "people", "", "people"),
    Row("Several hundred students marched downtown.", "Several hundred", None, 300, 999, "student", "", "student"),
    Row("Nobody was hurt, the airline said.", "Nobody", 0, 0, 0, "people", "", "people"),
    Row("There were no survivors.", "no survivors", 0, 0, 0, "survivor", "", "survivor"),
    Row("The raid left 14 dead.", "14", 14, 14, 14, "people", "", "people"),
    Row(
        "Over 170,000 people live in the district.",
        "Over 170,000",
        170000,
        170000,
        None,
        "people",
        "more than",
        "people",
    ),
    Row("Less than a third of the money was spent.", "Less than a third", 1 / 3, None, 1 / 3, "", "less than", "money"),
    Row("Nine out of 10 patients recovered.", "Nine out of 10", 0.9, 0.9, 0.9, "", "", "patient"),
    Row("Police arrested 20 to 25 suspects.", "20 to 25", None, 20, 25, "suspect", "between", "suspect"),
    Row(
        "The settlement is worth between $190 million and $210 million.",
        "between $190 million and $210 million",
        None,
        1.9e8,
        2.1e8,
        "USD",
        "between",
    ),
    Row("Half a million ballots were destroyed.", "Half a million", 500000, 500000, 500000, "ballot", "", "ballot"),
    Row("The tunnel is two and a half miles long.", "two and a half miles", 2.5, ANY, ANY, "m"),
    Row("The plan would add 2.5 million jobs.", "2.5 million", 2.5e6, 2.5e6, 2.5e6, "job", "", "job"),
    Row("A further 35 houses collapsed.", "35", 35, 35, 35, "house", "", "house"),
    Row("The pilot had logged an estimated 8,000 hours.", "an estimated 8,000 hours", 8000, ANY, ANY, "s", "about"),
    Row("Staff will get a minimum of 16 weeks of pay.", "a minimum of 16 weeks", 16, ANY, None, "s", "at least"),
    Row("Gunmen abducted 18 schoolgirls in the north.", "18", 18, 18, 18, "schoolgirl", "", "schoolgirl"),
    Row("The airport handles 12,000 passengers a day.", "12,000", 12000, 12000, 12000, "passenger", "", "passenger"),
    Row("Oil rose $2 to $81.40 a barrel.", "$81.40", 81.4, 81.4, 81.4, "USD"),
    Row("The ministry plans to hire ten thousand nurses.", "ten thousand", 10000, 10000, 10000, "nurse", "", "nurse"),
    Row("Sixty-five per cent of traffic was lost.", "Sixty-five per cent", 65, 65, 65, "percent"),
    Row("He was fined 40,000 Swiss francs.", "40,000 Swiss francs", 40000, 40000, 40000, "CHF"),
    Row("The building has a 70-seat cinema.", "70-seat", 70, 70, 70, "seat", "", "seat"),
    Row("Just over 900 people signed the petition.", "Just over 900", 900, 900, 990, "people", "just over", "people"),
)

TRAPS_TUNED: tuple[str, ...] = (
    "The war began in 1994 and shaped a generation.",
    "Flight 2217 vanished from radar.",
    "Prosecutors cited Section 215 of the law.",
    "The Boeing 737 was grounded.",
    "A caller dialled 911 from the house.",
    "For details call 555-0142.",
    "The flaw affects users of IE 5 and later versions.",
    "The shop on 115th St. was closed.",
    "The cable Sea Me We 4 runs past Sicily.",
    "The jet overran Runway 27.",
    "Security was tightened after 9/11.",
    "Reporters waited outside No. 10 Downing Street.",
    "The G-7 will meet in autumn.",
    "Envoys backed U.N. Resolution 1973.",
    "It is one of the oldest parishes in the country.",
)

TRAPS_APART: tuple[str, ...] = (
    "All the alarms went off at once.",
    "One never knows what voters want.",
    "The hearing resumes on June 6.",
    "The meeting ended at 4:30 p.m.",
    "She flew on Air Force One.",
    "The car left Interstate 95 near the bridge.",
    "The bill amends Article 50 of the treaty.",
    "Scientists tracked the spread of Covid-19.",
    "The party runs Channel 4 and a radio station.",
    "Fighters fired AK-47s into the air.",
    "The World War II memorial was defaced.",
    "The iPhone 15 goes on sale this autumn.",
    "The rivals embraced one another.",
    "He lives at 1420 Elm Street.",
    "The crowd waited for Pope John Paul II.",
)
