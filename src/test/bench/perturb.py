#!/usr/bin/env python3
"""Recall on errors planted by rule: changes one supported value of a correct article at a time.

    perturb.py --claimcheck ./claimcheck [--misses] [--kind year] [--keep DIR] ARTICLE...

Every ARTICLE must be correct. It is checked once; then each value of a claim that came out supported
is changed where it stands in the text, one change a copy, and the copies are checked:

  year, month, day   year one up and one down; the month before or after; the day one and five on
  number             ten times as large; the first two digits that differ exchanged
  person             another holder of the same office, else another person of the reference
  place              another country for a country, another city for a city
  organization       another of its class: company, party, team, group

What follows "at least", "more than" or "over" is only made larger: a smaller number would be true.
A change counts as

  found       an error or warning that overlaps the changed words or stands in their sentence
  note        only a note, or a doubt, does
  missed      nothing does

and every further error or warning elsewhere in the copy is collateral. The first property of the
claims about the changed words gives the row of a change in the second table.
"""
import argparse
import calendar
import collections
import json
import pathlib
import re
import subprocess
import sys
import tempfile

MONTHS = list(calendar.month_name)[1:]
FACTS = pathlib.Path(__file__).resolve().parents[3] / "ontology" / "facts"
CLASSES = ["Person", "Country", "City", "Company", "PoliticalParty", "SportsTeam", "ArmedGroup"]
SMALL = {"age", "age at death", "turnout", "vote share"}
OPEN = re.compile(r"\b(at least|more than|over|nearly|almost)\W+$")


def check(claimcheck, paths):
    run = subprocess.run(
        [claimcheck, "check", "--format", "json", "--fail-on", "never", *map(str, paths)],
        stdout=subprocess.PIPE, check=True, encoding="utf-8")
    return json.loads(run.stdout)["articles"]


class Reference:
    """Labels, classes and holders of the bundled facts, read line by line."""

    def __init__(self, folder):
        self.label, self.names, self.kind = {}, collections.defaultdict(set), {}
        self.offices, self.holders = collections.defaultdict(list), collections.defaultdict(list)
        self.lands = {}
        for path in sorted(folder.rglob("*.ttl")):
            self.read(path.read_text(encoding="utf-8"))
        self.members = collections.defaultdict(list)
        for iri, kind in sorted(self.kind.items()):
            if iri in self.label:
                self.members[kind].append(iri)

    def read(self, text):
        for block in re.split(r"\n(?=id:)", text):
            head = re.match(r"id:(\S+)\s+a\s+([^;]+);", block)
            if not head:
                continue
            iri = head[1]
            for kind in CLASSES:
                if re.search(r"\bcc:" + kind + r"\b", head[2]):
                    self.kind[iri] = kind
            for name in re.findall(r'(?:rdfs:label|skos:altLabel)\s+((?:"[^"]+"@en[\s,]*)+)', block):
                for one in re.findall(r'"([^"]+)"@en', name):
                    self.label.setdefault(iri, one)
                    self.names[iri].add(one)
            for office in re.findall(r"cc:holdsOffice\s*;\s*cc:value id:(\S+)", block):
                self.offices[iri].append(office)
                if iri not in self.holders[office]:
                    self.holders[office].append(iri)
            land = re.search(r"cc:containedIn\s*;\s*cc:value id:(\S+)", block)
            if land:
                self.lands[iri] = land[1]

    def others(self, iri, part):
        """Things to put in place of one, the likeliest slip first."""
        kind = self.kind.get(iri)
        pools = [self.holders[o] for o in self.offices[iri]] if kind == "Person" else []
        if kind != "Person" or part == "value":
            pools.append(self.members[kind])
        for pool in pools:
            start = pool.index(iri) if iri in pool else 0
            yield from pool[start + 1:] + pool[:start]


def local(iri):
    return iri.rsplit("/", 1)[-1] if iri else ""


def sentence(text, start, end):
    breaks = [m.end() for m in re.finditer(r"[.!?][\"”’)]*\s+(?=[A-Z\"“])|\n\s*\n", text)]
    return (max([b for b in breaks if b <= start], default=0),
            min([b for b in breaks if b >= end], default=len(text)))


def time_changes(words):
    for m in re.finditer(r"\b(1[0-9]{3}|20[0-9]{2})\b", words):
        for step in (1, -1):
            yield "year", m.span(), str(int(m[0]) + step)
    for m in re.finditer(r"\b(" + "|".join(MONTHS) + r")\b", words):
        i = MONTHS.index(m[0])
        yield "month", m.span(), MONTHS[i - 1 if i % 2 or i == 11 else i + 1]
    for m in re.finditer(r"\b([0-9]{1,2})(?= (?:" + "|".join(MONTHS) + r")\b)", words):
        day = int(m[0])
        yield "day", m.span(), str(day + 1 if day < 28 else day - 1)
        yield "day", m.span(), str(day + 5 if day < 24 else day - 5)


def number_changes(words, upward, small):
    m = re.search(r"[0-9][0-9,]*(\.[0-9]+)?", words)
    if not m:
        return
    value = float(m[0].replace(",", ""))
    shown = lambda v: f"{v:,.1f}".rstrip("0").rstrip(".") if "," in m[0] or v != int(v) else str(int(v))
    yield "number", m.span(), shown(round(value + 10 if small else value * 10, 1))
    digits = m[0]
    at = [i for i, c in enumerate(digits) if c.isdigit()]
    for a, b in zip(at, at[1:]):
        if digits[a] != digits[b]:
            swapped = digits[:a] + digits[b] + digits[a + 1:b] + digits[a] + digits[b + 1:]
            larger = float(swapped.replace(",", "")) > value
            if swapped[0] != "0" and (larger or not upward):
                yield "number", m.span(), swapped
            return


def entity_changes(reference, iri, part, words, article):
    if words not in reference.names[iri] and not (
            reference.kind.get(iri) == "Person" and reference.label[iri].endswith(" " + words)):
        return
    kind = reference.kind.get(iri)
    name = {"Person": "person", "Country": "place", "City": "place"}.get(kind, "organization")
    for other in reference.others(iri, part):
        label = reference.label[other]
        if label not in article and not label.startswith(words) and reference.lands.get(other, 0) != reference.lands.get(iri, 1):
            yield name, (0, len(words)), label
            return


def overlap(a, b):
    return a["start"] < b["end"] and b["start"] < a["end"]


def changes(reference, article, text):
    seen = set()
    for claim in article["claims"]:
        if claim["verdict"] != "supported":
            continue
        label = claim["property"]["label"]
        for part in ("value", "subject"):
            phrase = claim[part]
            start, end = phrase["start"], phrase["end"]
            words = text[start:end]
            iri = local(phrase.get("iri"))
            if part == "value" and phrase["kind"] == "time":
                found = time_changes(words)
            elif part == "value" and phrase["kind"] == "quantity":
                found = number_changes(words, OPEN.search(text[:start] + re.match(r"\D*", words)[0]), label in SMALL)
            elif iri in reference.kind and not overlap(claim["subject"], claim["value"]):
                found = entity_changes(reference, iri, part, words, text)
            else:
                continue
            for kind, (a, b), new in found:
                key = (start + a, start + b, new)
                if key not in seen:
                    seen.add(key)
                    yield kind, label, key


def judge(report, text, change, before):
    start, end, new = change
    shift = len(new) - (end - start)
    low, high = sentence(text, start, end)
    verdict, elsewhere = "missed", []
    for finding in report["findings"]:
        if finding["end"] > low and finding["start"] < high + shift:
            heavy = finding["severity"] != "note" and finding["status"] != "ambiguous"
            if heavy:
                verdict = "found"
            elif verdict == "missed":
                verdict = "note"
        elif finding["severity"] != "note" and finding["fingerprint"] not in before:
            elsewhere.append(finding)
    return verdict, elsewhere


def table(title, rows):
    print(f"{title:24}{'n':>6}{'found':>7}{'note':>6}{'missed':>8}{'recall':>8}{'collateral':>12}")
    for name, row in sorted(rows.items(), key=lambda r: -sum(r[1][v] for v in ("found", "note", "missed"))):
        n = row["found"] + row["note"] + row["missed"]
        print(f"{name:24}{n:6}{row['found']:7}{row['note']:6}{row['missed']:8}"
              f"{row['found'] / n:8.1%}{row['collateral']:12}")
    print()


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("--claimcheck", default="./claimcheck")
    options.add_argument("--misses", action="store_true", help="print what was not found, and what else was")
    options.add_argument("--kind", help="only changes of this kind")
    options.add_argument("--property", help="only changes of this property")
    options.add_argument("--keep", help="keep the changed articles in this folder")
    options.add_argument("articles", nargs="+", type=pathlib.Path)
    args = options.parse_args()
    reference = Reference(FACTS)
    texts = [p.read_text(encoding="utf-8") for p in args.articles]
    planted, before = [], []
    for number, report in enumerate(check(args.claimcheck, args.articles)):
        before.append({f["fingerprint"] for f in report["findings"]})
        planted += [(number, *c) for c in changes(reference, report, texts[number])
                    if args.kind in (None, c[0]) and args.property in (None, c[1])]
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(args.keep or temporary)
        folder.mkdir(parents=True, exist_ok=True)
        copies = []
        for i, (number, _, _, (start, end, new)) in enumerate(planted):
            copy = folder / f"{i:04}.md"
            copy.write_text(texts[number][:start] + new + texts[number][end:], encoding="utf-8")
            copies.append(copy)
        reports = check(args.claimcheck, copies)
    kinds, properties = (collections.defaultdict(collections.Counter) for _ in range(2))
    for (number, kind, label, change), report in zip(planted, reports):
        verdict, elsewhere = judge(report, texts[number], change, before[number])
        for rows, name in ((kinds, kind), (properties, label), (kinds, "all")):
            rows[name][verdict] += 1
            rows[name]["collateral"] += len(elsewhere)
        if args.misses and (verdict != "found" or elsewhere):
            start, end, new = change
            low, high = sentence(texts[number], start, end)
            told = texts[number][low:start] + "[" + texts[number][start:end] + " -> " + new + "]" + texts[number][end:high]
            print(f"{verdict}: {kind}, {label}: {args.articles[number]}: {' '.join(told.split())}")
            for finding in elsewhere:
                print(f"    collateral: {finding['rule']}: {finding['message']}")
    table("kind", kinds)
    table("property", properties)
    return 0


if __name__ == "__main__":
    sys.exit(main())
