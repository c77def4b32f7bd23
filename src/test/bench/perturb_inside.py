#!/usr/bin/env python3
"""Recall on contradictions planted inside articles: one of two places that agree is changed.

    perturb_inside.py --claimcheck ./claimcheck [--class CLASS] [--limit N] [--misses] ARTICLE...

ARTICLE is a file, or a folder of files, with front matter (title, published). What an article tells
twice is looked up in what `annotate` reads, one place is changed in a copy, and the copies are
checked without a look at what is wrong with the articles themselves:

  headline    a number of the headline that the text repeats
  figure      a number that stands twice in the text with the same noun or unit
  age         an age that stands twice in one article
  weekday     a weekday beside a date is moved by a day
  conversion  the second of two measures, "100 miles (161 km)", times 1.4
  spelling    two letters exchanged in a surname that stands alone, whose bearer is introduced
  head-name   a person of the headline gets another surname
  head-place  a place of the headline that the text names becomes another country
  direction   a word of the headline that rises or falls becomes its opposite
  head-time   a length of time of the headline that the text repeats
  count       the number of people or things that the text counts again with "the", "these" or "all"

The change comes from a generator with a fixed seed: small numbers by one or two, others by 20 to 60
percent. A change counts as found if an error or warning that the article as it is does not have
overlaps the changed words, or points at them as the other place.
"""
import collections
import json
import pathlib
import re
import subprocess
import tempfile

import planting

WORDS = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
         "fifteen sixteen seventeen eighteen nineteen twenty").split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
CLASSES = ["headline", "figure", "age", "weekday", "conversion", "spelling", "head-name",
           "head-place", "direction", "head-time", "count"]
TURNS = {"rise": "fall", "rises": "falls", "fall": "rise", "falls": "rises", "jump": "plunge",
         "jumps": "plunges", "soar": "slump", "soars": "slumps", "slump": "surge",
         "slumps": "surges", "drop": "climb", "drops": "climbs", "climbs": "drops",
         "surge": "plunge", "surges": "plunges", "grow": "shrink", "grows": "shrinks",
         "growth": "decline", "gains": "slips", "slips": "gains", "slide": "rally",
         "slides": "rallies", "dips": "climbs", "wins": "loses", "win": "lose", "lose": "win",
         "loses": "wins", "rejects": "approves", "approves": "rejects", "reject": "approve"}
SURNAMES = "Brandauer Kowalczyk Lindqvist Okonkwo Harrington Vasquez Tanaka Moreau".split()
COUNTRIES = "Peru Norway Kenya Thailand Portugal Ghana Nepal Uruguay".split()
NUMBER = re.compile(r"\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|\b(?:%s)\b" % "|".join(WORDS[2:]), re.I)


def run(claimcheck, command, paths):
    out = subprocess.run(
        [claimcheck, *command, *map(str, paths)], stdout=subprocess.PIPE, encoding="utf-8").stdout
    return json.loads(out)["articles"]


def changed(text, rng, nearby=False):
    """Another number in the same style, or nothing; of ages one nearby."""
    match = NUMBER.search(text)
    if not match:
        return None
    old = match.group()
    if old.lower() in WORDS:
        n = WORDS.index(old.lower())
        new = WORDS[min(len(WORDS) - 1, max(2, n + rng.choice([-2, -1, 1, 2])))]
        new = new.capitalize() if old[0].isupper() else new
    else:
        plain = old.replace(",", "")
        whole = "." not in plain
        n = float(plain)
        if whole and (n < 20 or nearby):
            m = max(2, n + rng.choice([-2, -1, 1, 2]))
        else:
            m = n * (1 + rng.choice([-1, 1]) * rng.uniform(0.2, 0.6))
        places = 0 if whole else len(plain.split(".")[1])
        new = f"{m:,.{places}f}" if "," in old else f"{m:.{places}f}"
    return None if new == old else text[:match.start()] + new + text[match.end():]


def same(a, b):
    return a["min"] == b["min"] and a["max"] == b["max"] and a["unit"] == b["unit"]


def plans(article, text, rng):
    """What to change: class, place, new words."""
    title = article["title"] or ""
    at = text.find(title) if title else -1
    ends = at + len(title) if at >= 0 else 0
    amounts = [q for q in article["quantities"]
               if q["unit"] != "{ordinal}" and NUMBER.search(q["text"])
               and not re.fullmatch(r"(19|20)\d\d", q["text"])]
    head = [q for q in amounts if q["start"] < ends]
    body = [q for q in amounts if q["start"] >= ends]
    sentence = lambda q: next((i for i, s in enumerate(article["sentences"])
                               if s["start"] <= q["start"] < s["end"]), -1)
    found = []
    for q in head:
        if any(same(q, b) for b in body):
            found.append(("headline", q))
    for i, q in enumerate(body):
        twins = [b for j, b in enumerate(body) if i != j and same(q, b)
                 and sentence(b) != sentence(q)]
        if q["unit"] == "a":
            kind = "age"
        elif q["unit"] == "1":
            kind, twins = "figure", [b for b in twins if q.get("of") and b.get("of") == q.get("of")]
        else:
            kind = "figure"
        if len(twins) == 1:
            found.append((kind, q))
    for kind, q in found:
        words = text[q["start"]:q["end"]]
        new = changed(words, rng, q["unit"] == "a")
        if new:
            yield kind, q["start"], q["end"], new
    for m in re.finditer(r"[A-Za-z]+", title):
        if at >= 0 and m.group().lower() in TURNS:
            new = TURNS[m.group().lower()]
            yield ("direction", at + m.start(), at + m.end(),
                   new.capitalize() if m.group()[0].isupper() else new)
    for t in article["timeExpressions"]:
        again = any(b["start"] >= ends and b["value"] == t["value"]
                    for b in article["timeExpressions"])
        new = changed(text[t["start"]:t["end"]], rng, True)
        if t["start"] < ends and t["type"] == "DURATION" and again and new:
            yield "head-time", t["start"], t["end"], new
    for q in body:
        the = re.search(r"\b(the|these|those|all) (all )?$", text[max(0, q["start"] - 12):q["start"]])
        first = [b for b in body if same(q, b) and q.get("of") and b.get("of") == q["of"]
                 and sentence(b) < sentence(q)]
        new = changed(text[q["start"]:q["end"]], rng)
        if the and first and new and q["unit"] == "1":
            yield "count", q["start"], q["end"], new
    for m in re.finditer(r"\b(%s), (\d{1,2} [A-Z]\w+|[A-Z]\w+ \d{1,2})\b" % "|".join(DAYS), text):
        day = DAYS[(DAYS.index(m.group(1)) + rng.choice([1, 6])) % 7]
        yield "weekday", m.start(1), m.end(1), day
    for m in re.finditer(r"\((?:about )?(\d[\d,.]*) ?(km|kilometers|kilometres|mi|miles|ft|feet|m|kg|lb)\)", text):
        n = float(m.group(1).replace(",", "")) * 1.4
        new = f"{n:,.0f}" if n >= 10 else f"{n:.1f}"
        yield "conversion", m.start(1), m.end(1), new


def names(article, text, rng):
    """Names to change: a surname misspelt, a headline about others."""
    title = article["title"] or ""
    ends = text.find(title) + len(title) if title and title in text else 0
    mentions = [m for m in article["mentions"] if m["kind"] == "name"]
    words = lambda m: re.sub(r"['\u2019]s?$", "", m["text"]).split()
    whole = {words(m)[-1] for m in mentions
             if m["type"] == "person" and len(words(m)) > 1 and m["start"] >= ends}
    for m in mentions:
        word = words(m)
        if m["start"] >= ends and len(word) == 1 and word[0] in whole and len(word[0]) > 4:
            name = word[0]
            places = [i for i in range(1, len(name) - 1) if name[i].lower() != name[i + 1].lower()]
            if places and text[m["start"]:m["start"] + len(name)] == name:
                i = rng.choice(places)
                new = name[:i] + name[i + 1] + name[i] + name[i + 2:]
                yield "spelling", m["start"], m["start"] + len(name), new
                break
    body = text[ends:]
    for m in mentions:
        if m["start"] < ends and m["end"] <= ends and words(m) and body.count(words(m)[-1]) > 1:
            name = " ".join(words(m))
            if m["type"] == "person":
                new = rng.choice(SURNAMES)
                start = m["start"] + len(name) - len(words(m)[-1])
                yield "head-name", start, m["start"] + len(name), new
            elif m["type"] == "place":
                new = rng.choice(COUNTRIES)
                if new not in text:
                    yield "head-place", m["start"], m["start"] + len(name), new


def main():
    parser = planting.parser(__doc__, CLASSES)
    parser.add_argument("--limit", type=int, help="at most so many changes of a class")
    args = parser.parse_args()
    paths, rng = planting.articles(args)
    annotated = run(args.claimcheck, ["annotate", "--format", "json"], paths)
    made = []
    for path, article in zip(paths, annotated):
        text = path.read_text(encoding="utf-8")
        made += [(path, text, *plan) for plan in plans(article, text, rng)]
        made += [(path, text, *plan) for plan in names(article, text, rng)]
    rng.shuffle(made)
    chosen = collections.defaultdict(list)
    for plan in made:
        kind = plan[2]
        if (not args.kind or kind == args.kind) and not (
                args.limit and len(chosen[kind]) >= args.limit):
            chosen[kind].append(plan)
    with tempfile.TemporaryDirectory() as folder:
        files, plan_of = list(dict.fromkeys(p[0] for c in chosen.values() for p in c)), {}
        for kind in CLASSES:
            for i, plan in enumerate(chosen[kind]):
                path, text, _, start, end, new = plan
                copy = pathlib.Path(folder, f"{kind}-{i}{path.suffix}")
                copy.write_text(text[:start] + new + text[end:], encoding="utf-8")
                plan_of[str(copy)] = plan
                files.append(copy)
        check = ["check", "--format", "json", "--fail-on", "never"]
        reports = {a["source"]: a for a in run(args.claimcheck, check, files)}
    hits, extra = collections.Counter(), 0
    for name, (path, text, kind, start, end, new) in plan_of.items():
        known = {f["fingerprint"] for f in reports[str(path)]["findings"]}
        fresh = [f for f in reports[name]["findings"]
                 if f["fingerprint"] not in known and f["severity"] != "note"]
        stop = start + len(new)
        hit = [f for f in fresh if any(
            p["start"] < stop and start < p["end"] for p in [f, *f.get("related", [])])]
        hits[kind] += bool(hit)
        extra += len(fresh) - len(hit)
        if args.misses and not hit:
            before = " ".join(text[max(0, start - 60):start].split())
            print(f"{kind} {path.name}: {before} [{text[start:end]} -> {new}] "
                  + " ".join(text[end:end + 50].split()))
    total = {kind: len(chosen[kind]) for kind in CLASSES}
    planting.table(CLASSES, hits, total, extra)


if __name__ == "__main__":
    main()
