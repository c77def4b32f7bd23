#!/usr/bin/env python3
"""Recall of role atoms in what `claimcheck annotate` sees.

    role_atoms.py --claimcheck ./claimcheck --gold GOLD --sentences SENTENCES [--misses]

SENTENCES has one sentence a line. GOLD has lines `number|predicate|role:head|...` for the sentences
by number. Every sentence becomes a paragraph of one article; `annotate --format json` is run on it
once, and every gold atom is looked for in the predications of its sentence.

How atoms match (words are compared without case; a gold head is the head token's text, or its last
part where a token is hyphenated):
  predicate   the first word of the predication's lemma is the gold predicate; `is` stands for copulas
              and appositions, `#` for any predication
  S, O        a subject, an object with that head
  C           a complement with that head, or a prepositional argument with the marker "as"
  P           a prepositional argument, an indirect object or a complement with that head
  L           a prepositional argument with that head and a preposition of place
  A:X:Y       a copula or apposition with predicate Y and subject X
  T           a time whose whole expression contains the gold words
  N:n:noun    a quantity whose expression contains n, in a predication that has the noun as an
              argument or predicate, or the quantity counts that noun
  M           a quantity whose expression contains the amount
  MOD         the predication is planned, conditional, reported or negated ("may not": one predication
              has one modality, and a negated one is not asserted either)
  NEG         the predication is negated
  ATT         the predication is attributed to that head
An atom counts as found if one predication of the gold predicate has it; a wrong atom beside it is
not counted here (precision is the business of the article tests).
"""
import argparse
import collections
import json
import pathlib
import subprocess
import sys
import tempfile

PLACE = set("in at near from on outside inside within across around off over into".split())
FRONT_MATTER = "---\npublished: 2024-06-01\n---\n\n"


def annotate(claimcheck, sentences):
    text = FRONT_MATTER + "\n\n".join(sentences) + "\n"
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "sentences.txt")
        path.write_text(text, encoding="utf-8")
        run = subprocess.run(
            [claimcheck, "annotate", "--format", "json", str(path)],
            stdout=subprocess.PIPE, check=True, encoding="utf-8")
    report = json.loads(run.stdout)
    return text, report["articles"][0] if "articles" in report else report


def words(text):
    return " ".join(text.lower().split())


class Sentence:
    def __init__(self, article, start, end):
        inside = lambda x: start <= x["start"] < end
        self.predications = [p for p in article["predications"] if inside(p)]
        self.times = [t for t in article["timeExpressions"] if inside(t)]
        self.quantities = [q for q in article["quantities"] if inside(q)]

    def of(self, predicate):
        if predicate == "#":
            return self.predications
        if predicate == "is":
            return [p for p in self.predications if p["kind"].lower() in ("copula", "apposition")]
        return [p for p in self.predications if p["lemma"].split()[0] == predicate]

    def covering(self, expressions, argument):
        for e in expressions:
            if e["start"] < argument["end"] and argument["start"] < e["end"]:
                return e
        return None


def is_head(argument, head):
    text, head = argument["head"].lower(), head.lower()
    return text == head or text.rsplit("-", 1)[-1] == head


def arguments(p, *roles):
    return [a for a in p["arguments"] if a["role"].lower() in roles]


def has_quantity(sentence, p, amount):
    for a in arguments(p, "quantity"):
        q = sentence.covering(sentence.quantities, a)
        text = q["text"] if q else a["head"]
        if amount.lower() in words(text).replace("$", "").split() or a["head"].lower() == amount.lower():
            yield q


def found(sentence, p, role, rest):
    if role in "SO":
        return any(is_head(a, rest) for a in arguments(p, "subject" if role == "S" else "object"))
    if role == "C":
        return any(is_head(a, rest) for a in arguments(p, "complement")) or any(
            a["marker"] == "as" and is_head(a, rest) for a in arguments(p, "prepositional"))
    if role == "P":
        return any(is_head(a, rest)
                   for a in arguments(p, "prepositional", "indirect_object", "complement"))
    if role == "L":
        return any(a["marker"].split()[-1] in PLACE and is_head(a, rest)
                   for a in arguments(p, "prepositional"))
    if role == "A":
        who, what = rest.split(":")
        return is_head({"head": p["predicate"]}, what) and any(
            is_head(a, who) for a in arguments(p, "subject"))
    if role == "T":
        for a in arguments(p, "time"):
            t = sentence.covering(sentence.times, a)
            if t and words(rest) in words(t["text"]):
                return True
        return False
    if role == "N":
        amount, noun = rest.split(":")
        return any(
            p["predicate"].lower() == noun or any(is_head(a, noun) for a in p["arguments"])
            or (q and q.get("of") and noun.startswith(q["of"].lower()))
            for q in has_quantity(sentence, p, amount))
    if role == "M":
        return any(True for _ in has_quantity(sentence, p, rest))
    if role == "MOD":
        return p["modality"].lower() != "asserted"
    if role == "NEG":
        return p["modality"].lower() == "negated"
    if role == "ATT":
        source = p.get("attributedTo")
        text = source.get("text") if isinstance(source, dict) else source
        return bool(text) and rest.lower() in text.lower().replace("-", " ").split()
    sys.exit(f"no such role: {role}")


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--claimcheck", required=True)
    options.add_argument("--gold", required=True)
    options.add_argument("--sentences", required=True)
    options.add_argument("--misses", action="store_true", help="print what was not found")
    args = options.parse_args()
    sentences = [s for s in pathlib.Path(args.sentences).read_text("utf-8").splitlines() if s.strip()]
    text, article = annotate(args.claimcheck, sentences)
    places, at = [], 0
    for s in sentences:
        at = text.index(s, at)
        places.append(Sentence(article, at, at + len(s)))
        at += len(s)
    right, total, wrong, misses = collections.Counter(), collections.Counter(), set(), []
    for line in pathlib.Path(args.gold).read_text("utf-8").splitlines():
        if not line.strip():
            continue
        number, predicate, *atoms = line.split("|")
        sentence = places[int(number) - 1]
        for atom in atoms:
            role, _, rest = atom.partition(":")
            total[role] += 1
            total["#"] += predicate == "#"
            if any(found(sentence, p, role, rest) for p in sentence.of(predicate)):
                right[role] += 1
                right["#"] += predicate == "#"
            else:
                wrong.add(number)
                misses.append(f"{number}: {predicate} {atom}")
    everything = sum(n for role, n in total.items() if role != "#")
    hits = sum(n for role, n in right.items() if role != "#")
    for role in "S O T L P C A N M # MOD NEG ATT".split():
        if total[role]:
            print(f"{role:4} {right[role]:4}/{total[role]:<4} {100 * right[role] / total[role]:6.1f} %")
    print(f"all  {hits:4}/{everything:<4} {100 * hits / everything:6.1f} %")
    print(f"fully right sentences {len(sentences) - len(wrong)}/{len(sentences)}")
    if args.misses:
        print(*misses, sep="\n")


if __name__ == "__main__":
    main()
