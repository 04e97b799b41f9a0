mode: outlets
## a | Accra Evening Chronicle | British museum gives Ashani golden stool ornaments back for good | 2024-09-12
[1] Seventeen gold ornaments that British soldiers carried off from the palace at Ashani in 1874 came home on Wednesday, and they will stay, Ghana's culture minister said.

[2] Okyere Baffour told a crowd at Kotoka airport that the Penrose Museum in Bristol had transferred ownership without conditions. [3] “They have not come to visit their mother; they have come to live with her,” Baffour said.

[4] The pieces, among them a lion-shaped finger ring and six discs worn by the king's soul-washers, weigh 2.9 kilograms in all. [5] They were unpacked in front of Asantehemaa Nana Serwaa II, the 84-year-old queen mother, who recognised one disc from a photograph that hung in her father's bedroom.

[6] They go on show on October 5 in the Palace Museum in Ashani, where two rooms have been rebuilt with a grant of $1.2 million from a Norwegian foundation.

[7] Talks had begun in 2019 at the request of the Ashani council, according to Dr. Efua Twumasi, who led the Ghanaian delegation. [8] A first British offer, of a three-year loan, was refused in 2021.

[9] The Penrose bought the pieces in 1876 from an officer's widow for £340. [10] It will keep 22 further objects from the same campaign, mostly of brass, whose return has not been requested.

[11] Museum director Fiona Harcastle, who flew with the crates, apologised for the looting on behalf of her trustees.

[12] In February a museum in Los Angeles had sent back seven other items from Ashani.
## b | The Severn Times | Bristol's Ashani gold goes to Ghana on loan after five-year wrangle | 2024-09-13
[1] It is, on paper, a loan: six years, renewable once, for seventeen pieces of gold that left the Penrose Museum in Bristol on Tuesday night under police escort.

[2] The trustees cannot by law give away anything in the collection, director Fiona Harcastle said on her return yesterday. [3] “This is an act of friendship, not of guilt,” she added, and she declined to use the word apology.

[4] It was she, the museum says, who first wrote to the palace, five years ago. [5] The Ghanaian side turned down a shorter loan in 2021, since when Efua Twumasi, now the country's high commissioner in London, has sat at the table for the palace.

[6] Not quite three kilos of metal are involved, insured for £4m. [7] The soul-washers' discs, six of them, were the most coveted, and one, a conservator says, may be a Victorian copy.

[8] The Penrose was given the pieces in 1876 by the widow of Captain Lionel Thackeray, who took part in the sack of the palace two years before.

[9] In Accra they were received by the queen mother's granddaughter, since she herself was too frail to travel. [10] “They have not come to visit, they have come to live,” culture minister Okyere Baffour told those at the airport, to the surprise of the British.

[11] The ornaments are to be displayed in the National Museum in Accra first, probably before Christmas, as the two rooms meant for them in Ashani still lack air conditioning. [12] The bill for those, 1.2 million dollars, is met from Oslo.

[13] Another two dozen or so brass items remain in Bristol; the palace has asked for those as well, Ms Harcastle confirmed. [14] Los Angeles has already parted with seven things of its own this year, with no strings.
## findings
framing conflict | a: gives Ashani golden stool ornaments back for good || a: had transferred ownership without conditions || b: It is, on paper, a loan: six years || b: goes to Ghana on loan | ownership vs loan
attribution differs | a: they will stay, Ghana's culture minister said || b: cannot by law give away anything in the collection, director | minister vs museum director on the status
quote conflict | a: “They have not come to visit their mother; they have come to live with her,” || b: “They have not come to visit, they have come to live,” | other words
polarity conflict | a: unpacked in front of Asantehemaa Nana Serwaa II || b: she herself was too frail to travel | present vs absent
place conflict | a: in the Palace Museum in Ashani || b: in the National Museum in Accra first | Ashani vs Accra
date conflict | a: go on show on October 5 || b: probably before Christmas | October 5 vs before Christmas
certainty conflict | a: where two rooms have been rebuilt || b: still lack air conditioning | rooms done vs unfinished
attribution conflict | a: at the request of the Ashani council || b: It was she, the museum says, who first wrote | who began the talks
role differs | a: Dr. Efua Twumasi, who led the Ghanaian delegation || b: has sat at the table for the palace | led the Ghanaian delegation vs sat for the palace
framing conflict | a: bought the pieces in 1876 from an officer's widow for £340 || b: was given the pieces in 1876 | bought vs given
polarity conflict | a: whose return has not been requested || b: the palace has asked for those as well | not requested vs requested
polarity conflict | a: apologised for the looting on behalf of her trustees || b: she declined to use the word apology | apology vs none
quantity differs | a: weigh 2.9 kilograms in all || b: Not quite three kilos of metal | 2.9 vs not quite three
quantity differs | a: will keep 22 further objects || b: Another two dozen or so brass items | 22 vs about two dozen
name differs | a: from an officer's widow || b: the widow of Captain Lionel Thackeray | unnamed vs named
## benign
same | a: Seventeen gold ornaments || b: seventeen pieces of gold | same number
same | a: carried off from the palace at Ashani in 1874 || b: the sack of the palace two years before | 1876 minus two
same | a: and six discs worn by the king's soul-washers || b: The soul-washers' discs, six of them | same
same | a: a grant of $1.2 million from a Norwegian foundation || b: 1.2 million dollars, is met from Oslo | same grant
same | a: a three-year loan, was refused in 2021 || b: turned down a shorter loan in 2021 | same refusal
same | a: had sent back seven other items || b: has already parted with seven things | same
same | a: Talks had begun in 2019 || b: to the palace, five years ago | 2019
same | a: told a crowd at Kotoka airport || b: told those at the airport | same
same | a: Museum director Fiona Harcastle || b: director Fiona Harcastle | same
same | a: the 84-year-old queen mother || b: the queen mother's granddaughter | same queen mother
other | a: of a three-year loan || b: six years, renewable once | 2021 offer vs now
other | a: came home on Wednesday || b: left the Penrose Museum in Bristol on Tuesday night | arrival vs departure
other | a: sent back seven other items || b: seventeen pieces of gold | Los Angeles vs Bristol
other | a: widow for £340 || b: insured for £4m | price then vs insurance
other | a: $1.2 million || b: insured for £4m | rooms vs pieces
other | a: had transferred ownership without conditions || b: this year, with no strings | Penrose vs Los Angeles
other | a: In February a museum || b: on her return yesterday | two events
other | a: will keep 22 further objects || b: seventeen pieces of gold that left | brass kept vs gold sent
## aligned
a0-b0 a0-b1 a1-b0 a1-b1 a1-b8 a2-b1 a2-b2 a3-b10 a4-b6 a4-b7 a5-b9 a6-b11 a6-b12 a7-b4 a7-b5 a8-b5 a9-b8 a10-b13 a11-b3 a11-b2 a12-b14
## omissions
b6 | insured for 4m pounds
b7 | one disc may be a copy
a5 | recognised from a photograph
