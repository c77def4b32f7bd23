#!/usr/bin/env python3
"""Recall on calculations of real articles of which one operand is changed.

    perturb_arithmetic.py --claimcheck ./claimcheck [--class CLASS] [--published DAY] [--misses] ARTICLE...

ARTICLE is a file, or a folder of files. Calculations are found by the regular expressions below, which
know nothing of claimcheck's; in a copy of the article one number of each is changed, and the copies are
checked. A change counts as found if an error, warning or note of one of the rules of calculations that the
article as it is does not have overlaps the sentence.

  rate       "rose 20 % to 12m from 10m": the percentage, by 12 to 40 points up
  direction  "rose to 12m from 10m": the two numbers are exchanged
  multiple   "doubled to 20m from 10m": the first number, times 1.7 or divided by it
  share      "12 of the 30 members (40 per cent)": the percentage, by 12 to 40 points up
  sum        "six people - four men and two women": the total, by one or two
  list       "two countries: France and Spain": the number, by one or two up
  score      "beat the Herons 3-1": exchanged
  vote       "by 52 votes to 48": exchanged
  range      "between 10 and 20": exchanged
  anniversary "10th anniversary of the 2014 flood": the ordinal, by 3 to 9
  distance   "in 2005, two years after the 2003 fire": the length, by 3 to 9
  length     "for seven years from 2003 to 2010": the length, by 3 to 9
"""
import collections
import json
import pathlib
import re
import subprocess
import tempfile

import planting

RULES = set("""change-mismatch change-direction change-difference multiple-mismatch share-mismatch sum-mismatch
list-mismatch score-mismatch vote-mismatch falling-range share-above-whole anniversary-mismatch distance-mismatch
offset-mismatch length-mismatch death-before-birth""".split())
WORDS = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
         "fifteen sixteen seventeen eighteen nineteen twenty").split()
N = r"(?:[£$€]?\d[\d,]*(?:\.\d+)?(?: ?(?:m|bn|million|billion|trillion))?\b(?: ?(?:%|percent|per cent))?(?: euros| dollars| people)?)"
P = r"(?:\d+(?:\.\d+)? ?(?:%|percent|per cent))"
UP = r"(?:rose|risen|rise|rises|rising|fell|fallen|falling|grew|grown|growing|increased|up|down|climbed|dropped|jumped|gained|" \
     r"declined|slipped|surged|soared|plunged|slid|cut|raised|reduced|eased|edged)"
GAP = r"[^.;:()]{0,50}?"
W = r"(?:\d+|%s)" % "|".join(WORDS[2:])
NAME = r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3}"
EXPRESSIONS = {
    "rate": [rf"\b{UP} (?:by )?(?P<a>{P}) {GAP}\bto {N}{GAP}\bfrom {N}", rf"\b{UP} (?:by )?(?P<a>{P}),? {GAP}\bfrom {N}{GAP}\bto {N}",
             rf"{N}, {UP} (?P<a>{P}) from {N}"],
    "direction": [rf"\b{UP}\b{GAP} to (?P<a>{N})(?: \([^()]*\))?{GAP},? from (?P<b>{N})", rf"\b{UP}\b{GAP} from (?P<a>{N}){GAP} to (?P<b>{N})",
                  rf"(?P<a>{N}), (?:up|down) from (?P<b>{N})"],
    "multiple": [rf"\b(?:doubled|tripled|trebled|halved|quadrupled)\b{GAP} to (?P<a>{N}){GAP} from {N}",
                 rf"\b(?:doubled|tripled|trebled|halved|quadrupled)\b{GAP} from {N}{GAP} to (?P<a>{N})"],
    "share": [rf"\b{W} (?:of|out of) (?:the |its |their )?{W} \w[^.;(]{{0,30}}\((?P<a>{P})\)", rf"\b(?<!more than )(?<!ore than a )(?:half|third|quarter|thirds|quarters)\b[^.;(]{{0,30}}\((?P<a>{P})\)"],
    "sum": [rf"\b(?P<a>{W}) (?:people|persons|members|passengers|others) ?[-–—:,] ?{W} [^.;,]{{3,40}}?(?:, {W} [^.;,]{{3,40}}?)?,? and {W} \w+ ?[-–—,.]",
            rf"\b{W} [^.;]{{3,40}} and {W} [^.;]{{3,40}}, (?P<a>{W}) in (?:all|total)"],
    "list": [rf"\b(?P<a>{W}) (?:[a-z-]+ ){{0,3}}[a-z]+s(?: ?[-–—:(] ?|, ){NAME}(?:, {NAME})*,? and {NAME}(?= ?[-–—,.)])"],
    "score": [r"\b(?:beat|beating|beats|defeated|won|win over|victory over)\b[^.;]{0,40}? (?<!\d )(?<!\) )(?P<a>\d+)[-–](?P<b>\d+)(?!,? \d+-\d)(?! \()"],
    "vote": [r"\b(?:passed|approved|adopted|voted)\b[^.;]{0,40}? (?:by )?(?P<a>\d+)(?: votes)? to (?P<b>\d+)", r"\b(?:passed|approved|adopted)\b[^.;]{0,40}? (?P<a>\d+)[-–](?P<b>\d+)"],
    "range": [rf"\bbetween (?!\d{{4}}\b)(?P<a>{N}) and (?!\d{{4}}\b)(?P<b>{N})(?! (?:[A-Z]|GMT))"],
    "anniversary": [rf"\b(?P<a>\d+)th anniversary of [^.;]{{0,40}}?\b(?:19|20)\d\d"],
    "distance": [rf"\b(?:19|20)\d\d, (?P<a>{W}) years (?:after|before) [^.;]{{0,40}}?\b(?:19|20)\d\d\b",
                 rf"\b(?P<a>{W}) years (?:after|before) [^.;]{{0,40}}?\b(?:19|20)\d\d[^.;]{{0,15}}, in (?:19|20)\d\d\b"],
    "length": [rf"\bfor (?P<a>{W}) years,? from (?:19|20)\d\d to (?:19|20)\d\d"],
}
SHIFT = {"rate": (12, 40), "share": (12, 40), "sum": (1, 2), "list": (1, 2), "anniversary": (3, 9), "distance": (3, 9), "length": (3, 9)}


def moved(old, least, most, rng):
    """A number or number word, larger by so much."""
    by = rng.randint(least, most)
    if old.lower() in WORDS:
        n = min(WORDS.index(old.lower()) + by, len(WORDS) - 1)
        return WORDS[n].capitalize() if old[0].isupper() else WORDS[n]
    return re.sub(r"\d+", lambda m: str(int(m.group()) + by), old, count=1)


def times(old, rng):
    factor = rng.choice([1.7, 1 / 1.7])
    number = re.search(r"\d[\d,]*(?:\.\d+)?", old)
    new = float(number.group().replace(",", "")) * factor
    return old[:number.start()] + (f"{new:,.1f}" if new < 100 else f"{new:,.0f}") + old[number.end():]


def value(text):
    number = re.search(r"\d[\d,]*(?:\.\d+)?", text)
    scale = {"m": 1e6, "million": 1e6, "bn": 1e9, "billion": 1e9, "trillion": 1e12}
    unit = re.search(r"\d ?(m|bn|million|billion|trillion)\b", text)
    return float(number.group().replace(",", "")) * (scale[unit.group(1)] if unit else 1)


def plans(text, rng):
    """What to change: class, start, end, new words."""
    seen = []
    for kind, expressions in EXPRESSIONS.items():
        for expression in expressions:
            for m in re.finditer(expression, text):
                if any(k == kind and s < m.end() and m.start() < e for k, s, e in seen):
                    continue
                seen.append((kind, m.start(), m.end()))
                start, end = m.span()
                if "b" in m.groupdict():
                    a, b = m.span("a"), m.span("b")
                    if value(m.group("a")) == value(m.group("b")):
                        continue
                    yield (kind, start, end, text[start:a[0]] + m.group("b") + text[a[1]:b[0]]
                           + m.group("a") + text[b[1]:end])
                else:
                    a = m.span("a")
                    new = times(m.group("a"), rng) if kind == "multiple" else moved(m.group("a"), *SHIFT[kind], rng)
                    yield kind, start, end, text[start:a[0]] + new + text[a[1]:end]


def check(claimcheck, published, paths):
    command = [claimcheck, "check", "--format", "json", "--fail-on", "never"]
    command += ["--published", published] if published else []
    out = subprocess.run([*command, *map(str, paths)], stdout=subprocess.PIPE, encoding="utf-8").stdout
    return {a["source"]: a for a in json.loads(out)["articles"]}


def main():
    parser = planting.parser(__doc__, EXPRESSIONS)
    parser.add_argument("--published", help="day of publication of articles that have none")
    args = parser.parse_args()
    paths, rng = planting.articles(args)
    plan_of = {}
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for path in paths:
            text = path.read_text(encoding="utf-8")
            for i, plan in enumerate(plans(text, rng)):
                kind, start, end, new = plan
                if args.kind and kind != args.kind:
                    continue
                copy = pathlib.Path(folder, f"{path.stem}-{kind}-{i}{path.suffix}")
                copy.write_text(text[:start] + new + text[end:], encoding="utf-8")
                plan_of[str(copy)] = (path, text, *plan)
                files.append(copy)
                if path not in files:
                    files.append(path)
        reports = check(args.claimcheck, args.published, files)
    hits, total, extra = collections.Counter(), collections.Counter(), 0
    for name, (path, text, kind, start, end, new) in plan_of.items():
        known = {f["fingerprint"] for f in reports[str(path)]["findings"]}
        fresh = [f for f in reports[name]["findings"] if f["fingerprint"] not in known and f["rule"] in RULES]
        hit = [f for f in fresh if f["start"] < start + len(new) and start < f["end"]]
        total[kind] += 1
        hits[kind] += bool(hit)
        extra += len(fresh) - len(hit)
        if args.misses and not hit:
            print(f"{kind} {path.name}: {' '.join(new.split())} {' '.join(text[end:end + 40].split())}")
    planting.table(EXPRESSIONS, hits, total, extra)


if __name__ == "__main__":
    main()
