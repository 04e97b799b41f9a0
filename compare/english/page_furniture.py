"""Lines with which a page interrupts its article: told to the reader, whole lines, in any case of letters.

Written by hand by the factdiff developers from knowledge of news pages; no list was copied. Regular expressions, each
for a whole line.
"""

from __future__ import annotations

from typing import Final

PAYWALLS: Final = (
    r"(?:this|our) (?:[\w-]{1,15} ){0,2}(?:article|story|content|report|analysis|page|interview|video) is "
    r"(?:only |exclusively )?(?:for|available (?:only )?(?:to|for)|reserved for|exclusive to|open to|limited to) "
    r"(?:our )?(?:[\w-]{1,15} ){0,3}(?:subscribers|members|readers|users|customers)(?: only)?"
    r"(?:[.!:;–—-].{0,120})?",
    r"(?:[\w-]{1,15} ){0,2}(?:subscribers?|members?)[ -](?:only|exclusive)(?: (?:article|story|content))?[.!]?",
    r"(?:please )?(?:(?:subscribe|log ?in|sign ?(?:in|up)|register|join|pay)(?: now| today| here)?"
    r"(?:,? (?:or|and) (?:[\w-]{1,15} ){1,5})? to (?:continue|keep|read|unlock|finish|view|see)\b.{0,120})",
    r"(?:to|want to) (?:continue|keep|go on|finish|read|unlock|view)\b.{0,60}?(?:,|\?|please)\s?.{0,40}"
    r"\b(?:log|sign|subscri\w{1,5}|register|create|join|become|start|buy)\b.{0,120}",
    r"(?:you[’']?(?:ve| have) |you are )(?:[\w’'-]{1,15} ){0,8}(?:articles?|stories|views|reads|limit)\b.{0,100}",
    r"(?:the rest of|read the (?:rest|full)|continue reading)\b.{0,60}\b(?:subscri|log ?in|sign|register|member)"
    r".{0,80}",
)
"""They say that the reader may not read on without paying or an account."""

INTERRUPTIONS: Final = (
    *PAYWALLS,
    r"(?:the |this )?(?:story|article|video|content|report|post|page|text|coverage|analysis) (?:will )?(?:continues?|"
    r"resumes?) (?:below|after|on|under)\b.{0,60}",
    r"(?:the |this )?(?:story|article|report|page) (?:continues?|resumes?)\.{0,3}",
    r"(?:search )?results for\b.{0,80}|search results\b.{0,80}|(?:about |showing )?[\d,]+ results?\b.{0,60}",
    r"(?:quotes?|prices?|(?:market |all )?data)\b.{0,40}\bdelayed\b.{0,160}",
    r"(?:this is |it is )?not (?:a |an )?(?:investment|financial) (?:advice|recommendation)\b.{0,60}",
    r"(?:your|our|a|the) (?:daily|weekly|monthly) (?:letter|briefing|guide|roundup|round-up|digest|look|dose)\b.{0,60}|"
    r"[A-Z][\w ’'-]{3,50}, every (?:mon|tues|wednes|thurs|fri|satur|sun|week)day",
    r"(?:[^.!?]{0,160}[.!?] ){0,3}[^.!?]{0,80}\b(?:use (?:the )?code [A-Z0-9]{3,12}|t&cs apply|offers? ends|"
    r"terms (?:and conditions )?apply)\b.{0,160}",
    r"(?:enjoy\w{0,3}|lik(?:e|ing)|lov(?:e|ing)) .{2,40}\? (?:forward|share|tell|send|pass)\b.{0,80}",
    r"(?:thanks|thank you) for (?:reading|subscribing|listening|joining us)\b.{0,120}",
    r"(?:that[’']s|that is) (?:all|it) (?:for|from) (?:this|to|us|me)\w{0,8}\b.{0,100}",
    r"(?:if you|when you|\w[\w ]{2,30}) .{0,80}?\bmay (?:earn|receive) (?:an? )?(?:\w+ )?"
    r"(?:commission|compensation|money)\b.{0,100}",
    r"(?:scroll|swipe|keep scrolling)(?: down)? (?:to|for)\b.{0,60}",
    r"advertisement\s?[-–—:|]?\s?(?:scroll|story|article|content|continue).{0,60}",
    r"(?:like|enjoy(?:ed|ing)?|love|found) this (?:story|article|post)\b.{0,20}[?!.].{0,80}",
    r"also on [\w-]{2,30}\.[a-z]{2,6}\b.{0,200}",
    r"an error (?:has )?occurred\b.{0,80}",
    r"something went wrong\b.{0,80}",
    r"(?:please )?(?:enable|turn on|activate) javascript\b.{0,120}",
    r"(?:your|this) browser (?:does not|doesn[’']t|is not)\b.{0,120}",
    r"(?:this copy is for your personal|to order presentation-ready copies)\b.{0,300}",
    r"(?:write to|reach|contact|e-?mail|follow)(?: (?:the |our )?(?:reporters?|writers?|authors?|editors?)|"
    r" [A-Z][\w.’'-]{1,20}(?: [A-Z][\w.’'-]{1,20}){0,3})?,? (?:(?:on|via|at) )?"
    r"(?:twitter|x|e-?mail|[\w.+-]{1,40}@|@)\S{0,60}.{0,140}",
    r"(?:there(?:[’']s| is) plenty more where that came from)\b.{0,160}",
    r"(?:listen|watch) (?:to )?(?:this (?:article|story)|now|live)\b.{0,30}",
)
"""They stand between two paragraphs, or at the article's end; the paywalls among them."""
