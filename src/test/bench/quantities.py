#!/usr/bin/env python3
"""How many published test cases for numbers and units `claimcheck annotate` reads right.

    quantities.py --claimcheck ./claimcheck --data FOLDER [--misses]

FOLDER holds `recognizers_text_english_specs.tar.gz` (the English Specs of microsoft/Recognizers-Text)
and `quantulum3_quantities.json` (the test sentences of nielstron/quantulum3). Every sentence becomes an
article of its own; `annotate --format jsonl` runs once over all of them.

A case passes when every quantity it expects is found and nothing is found that it does not expect:
  place    a quantity overlaps the expected words; each quantity answers one expectation
  number   a plain number is the middle or an end of our interval, or what it is rounded to; a range is
           held by our interval, whose ends lie no further out than 15 % of the larger end, and ends that
           are open there are open here
  unit     is the same unit (the names are translated below); the dozen is a number here, a share of one
           has the unit {fraction}, and Recognizers-Text's amount "$2" is our rate "$2 a share"
  excess   no other quantity of the model's kind: money for CurrencyModel, shares for PercentModel,
           ordinals for OrdinalModel, temperatures, ages, other measures, bare numbers for NumberModel;
           any quantity for quantulum3 and NumberRangeModel
Lengths of time are time expressions in claimcheck: there the parts of the duration's value are compared.

What claimcheck's output has no place for is left out, and counted:
  date       the expected number stands in what claimcheck reads as a date or a clock time
  no value   a unit or percent sign without a number ("the dollar")
  relative   places counted from here or from the end ("the next one", "the last but one")
  code       digits joined by points, strokes or hyphens to others, or by a hyphen to letters (addresses,
             telephone and model numbers): claimcheck keeps them out of quantities on purpose
  name       a bare number right after a capitalised word that does not begin the sentence ("Voyager 2")
A case of which nothing is left is not counted; a case that expects nothing always is.
"""
import argparse
import collections
import json
import pathlib
import re
import subprocess
import tarfile
import tempfile

NUMBER = ["NumberModel", "OrdinalModel", "PercentModel", "NumberRangeModel"]
UNIT = ["AgeModel", "CurrencyModel", "DimensionModel", "TemperatureModel"]
ORDINAL = "{ordinal}"

# name of a unit there -> (unit here, how many of the unit here one of it is)
NAMES = {
    "": ("1|{fraction}", 1), "dimensionless": ("1|{fraction}", 1), "dozen": ("1", 12), "baker's dozen": ("1", 13),
    "gross": ("1", 144), "percentage": ("%", 1), "count": ("1", 1), "ordinal": (ORDINAL, 1),
    # money
    "dollar": ("USD", 1), "united states dollar": ("USD", 1), "cent": ("USD", 0.01),
    "penny": ("USD|GBP", 0.01), "dime": ("USD", 0.1), "pence": ("GBP", 0.01), "pound": ("GBP", 1),
    "british pound": ("GBP", 1), "pound sterling": ("GBP", 1), "euro": ("EUR", 1),
    "canadian dollar": ("CAD", 1), "australian dollar": ("AUD", 1), "hong kong dollar": ("HKD", 1),
    "new zealand dollar": ("NZD", 1), "japanese yen": ("JPY", 1), "chinese yuan": ("CNY", 1),
    "swiss franc": ("CHF", 1), "mexican peso": ("MXN", 1), "turkish lira": ("TRY", 1),
    "finnish markka": ("FIM", 1), "netherlands guilder": ("NLG", 1), "peseta": ("ESP", 1),
    "costa rican colón": ("CRC", 1), "georgian lari": ("GEL", 1), "lao kip": ("LAK", 1),
    "sri lankan rupee": ("LKR", 1), "bitcoin": ("XBT", 1), "satoshi": ("XBT", 1e-8),
    "franc": ("{franc}", 1), "rupee": ("INR|{rupee}", 1), "sen": ("{sen}|JPY", 1),
    # length, area, volume
    "metre": ("m", 1), "kilometre": ("km", 1), "decimetre": ("dm", 1), "centimetre": ("cm", 1),
    "millimetre": ("mm", 1), "nanometre": ("nm", 1), "picometre": ("pm", 1), "attometre": ("am", 1),
    "mile": ("[mi_i]", 1), "foot": ("[ft_i]", 1), "inch": ("[in_i]", 1), "acre": ("[acr_us]", 1),
    "square metre": ("m2", 1), "square kilometre": ("km2", 1), "square mile": ("[mi_i]2", 1),
    "litre": ("L", 1), "millilitre": ("mL", 1), "centilitre": ("cL", 1), "cubic centimetre": ("mL|cm3", 1),
    "cubic kilometre": ("km3", 1), "cubic foot": ("[cft_i]|[ft_i]3", 1), "gallon": ("[gal_us]", 1),
    "barrel": ("[bbl_us]", 1), "cup": ("[cup_us]", 1), "tablespoon": ("[tbs_us]", 1),
    "teaspoon": ("[tsp_us]", 1),
    # mass
    "kilogram": ("kg", 1), "gram": ("g", 1), "milligram": ("mg", 1), "microgram": ("ug", 1),
    "pound-mass": ("[lb_av]", 1), "ounce": ("[oz_av]", 1), "dram": ("[dr_av]", 1), "tonne": ("t", 1),
    "ton": ("[ston_av]|t", 1), "metric ton": ("t", 1),
    # the rest
    "c": ("Cel", 1), "f": ("[degF]", 1), "degree celsius": ("Cel", 1), "degree fahrenheit": ("[degF]", 1),
    "kelvin": ("K", 1), "degree": ("deg|Cel|[degF]", 1), "radian": ("rad", 1), "turn": ("circ", 1),
    "bit": ("bit", 1), "byte": ("By", 1), "megabit": ("Mbit", 1), "megabyte": ("MBy", 1),
    "kibibyte": ("KiBy", 1), "exabyte": ("EBy", 1), "electronvolt": ("eV", 1),
    "teraelectronvolt": ("TeV", 1), "watt hour": ("W.h", 1), "megawatt hour": ("MW.h", 1), "joule": ("J", 1),
    "joule second": ("J.s", 1), "watt": ("W", 1), "gigahertz": ("GHz", 1), "milligray": ("mGy", 1),
    "inverse second": ("/s|s-1", 1), "candela second": ("cd.s", 1), "inverse femtobarn": ("/fb", 1),
    "square second": ("s2", 1),
    "second": ("s", 1), "millisecond": ("ms", 1), "minute": ("min", 1), "hour": ("h", 1), "day": ("d", 1),
    "week": ("wk", 1), "month": ("mo", 1), "year": ("a", 1), "age": ("a", 1), "megayear": ("Ma", 1),
    "gigayear": ("Ga", 1),
}
TIME = {"s": "S", "min": "M", "h": "H", "d": "D", "wk": "W", "mo": "M", "a": "Y"}
TEMPERATURE = {"Cel", "[degF]", "K"}  # "deg" may be an angle

Expected = collections.namedtuple("Expected", "start end low high units")


def unit(name, model):
    """The codes that a unit's name stands for, each with a factor."""
    name = re.sub(r"meter\b", "metre", name.lower()).replace("liter", "litre")
    if model == "DimensionModel" and name == "pound":
        name = "pound-mass"
    codes, factor = [""], 1
    for i, part in enumerate(name.split(" per ")):
        code, one = NAMES[part]
        factor = factor / one if i else factor * one
        codes = [c + ("/" if i else "") + d for c in codes for d in code.split("|")]
    return [(c.replace("1/", "/") if c.startswith("1/") else c, factor) for c in codes]


def bounds(value, model):
    if model == "NumberRangeModel":
        low, high = value[1:-1].split(",")
        return (float(low) if low else None), (float(high) if high else None)
    number = float(str(value).rstrip("%"))
    return number, number


def recognizers(archive):
    with tarfile.open(archive) as tar:
        for member in tar.getmembers():
            model = pathlib.Path(member.name).stem
            if model in NUMBER + UNIT and "/English/" in member.name:
                for case in json.loads(tar.extractfile(member).read().decode("utf-8-sig")):
                    yield model, case["Input"], [expected_there(r, case["Input"], model) for r in case["Results"]]


def expected_there(result, text, model):
    start = result.get("Start", text.lower().find(result["Text"]))
    end = start + len(result["Text"])
    value = result["Resolution"].get("value")
    if value in (None, "null"):
        return "no value"
    if "relativeTo" in result["Resolution"] and result["Resolution"]["relativeTo"] != "start":
        return "relative"
    name = result["Resolution"].get("unit", "")
    if model == "PercentModel":
        name = "percentage"
    if model == "OrdinalModel":
        name = "ordinal"
    units = None if model in ("NumberModel", "NumberRangeModel") else unit(name, model)
    return Expected(start, end, *bounds(value, model), units)


def quantulum(path):
    for case in json.loads(path.read_text("utf-8")):
        text, at, expected = case["req"], 0, []
        for r in case["res"]:
            start = text.find(r["surface"], at)
            at = start + len(r["surface"])
            off = r.get("uncertainty") or 0
            expected.append(Expected(start, at, r["value"] - off, r["value"] + off, unit(r["unit"], "quantulum3")))
        yield "quantulum3", text, expected


def annotate(claimcheck, cases):
    with tempfile.TemporaryDirectory() as folder:
        for i, (_, text, _) in enumerate(cases):
            pathlib.Path(folder, f"{i:05}.txt").write_text(text, encoding="utf-8")
        run = subprocess.run([claimcheck, "annotate", "--format", "jsonl", folder],
                             stdout=subprocess.PIPE, encoding="utf-8")
    if not run.stdout:
        raise SystemExit("claimcheck printed nothing")
    seen = {int(pathlib.Path(a["source"]).stem): a for a in map(json.loads, run.stdout.splitlines())}
    nothing = {"quantities": [], "timeExpressions": []}
    return [seen.get(i, nothing) for i in range(len(cases))]


def close(a, b):
    return abs(a - b) <= 1e-9 * max(abs(a), abs(b), 1e-30)


def near(a, b):
    return abs(a - b) <= 1e-6 * max(abs(a), abs(b), 1e-30)


def same_number(low, high, expected, factor):
    want_low = None if expected.low is None else expected.low * factor
    want_high = None if expected.high is None else expected.high * factor
    if want_low is not None and want_low == want_high:
        return any(near(x, want_low) for x in
                   [b for b in (low, high) if b is not None]
                   + ([(low + high) / 2] if low is not None and high is not None else []))
    if (low is None) != (want_low is None) or (high is None) != (want_high is None):
        return False
    reach = 0.15 * max(abs(b) for b in (want_low, want_high) if b is not None)
    return ((low is None or want_low - reach <= low <= want_low + 1e-9 * abs(want_low))
            and (high is None or want_high - 1e-9 * abs(want_high) <= high <= want_high + reach))


def agrees(quantity, expected, model):
    low, high, code = quantity["min"], quantity["max"], quantity["unit"]
    if expected.units is None:
        part = 0.01 if code == "USD" or code == "GBP" else 1  # "50 cents" is the number 50 too
        return any(same_number(low, high, expected, f) for f in (1, part))
    rate = model in UNIT  # "$2 a share" is the amount "$2" there
    return any((code == c or rate and code.startswith(c + "/")) and same_number(low, high, expected, f)
               for c, f in expected.units)


def duration(time, expected):
    """Whether a time expression is the expected length of time."""
    for code, factor in expected.units or [("a", 1), ("mo", 1), ("wk", 1), ("d", 1), ("h", 1), ("min", 1)]:
        date, _, clock = (time["value"] or "").partition("T")
        part = clock if code in ("s", "min", "h") else date.removeprefix("P")
        for number, letter in re.findall(r"(\d+(?:\.\d+)?)([YMWDHS])", part if time["value"].startswith("P") else ""):
            if TIME.get(code) == letter and close(float(number), expected.low * factor):
                return True
    return False


def overlaps(x, e):
    return x["start"] < e.end and e.start < x["end"]


def left_out(text, e, times):
    bare = e.units is None or e.units[0][0] == "1"  # no unit
    if any(overlaps(t, e) and t["type"] in ("DATE", "TIME") for t in times) and (bare or e.units[0][0] == ORDINAL):
        return "date"
    run = next((m for m in re.finditer(r"\S+", text) if m.start() <= e.start < m.end()), None)
    if run and bare:
        word = run[0].strip(".,;:!?()")
        if re.fullmatch(r"\+?\d+([./-]\d+){2,}|[A-Za-z]+[A-Za-z0-9]*-\d+|\d+(,\d\d){2,}", word):
            return "code"
        before = re.split(r"\s+|—", text[:run.start()].rstrip())
        if len(before) > 1 and re.fullmatch(r"[\"'(]?[A-Z]\w*", before[-1]) and run[0][:1].isdigit():
            return "name"
    return None


def in_kind(quantity, model):
    code = quantity["unit"]
    money = bool(re.match(r"[A-Z]{3}\b|\{(franc|rupee|sen|peso|krona|dinar|lira|pound|rial|crown)\}", code))
    if model == "NumberModel":
        return code in ("1", "{fraction}")
    if model == "CurrencyModel":
        return money
    if model == "PercentModel":
        return code == "%"
    if model == "OrdinalModel":
        return code == ORDINAL
    if model == "AgeModel":
        return quantity["of"] == "age"
    if model == "TemperatureModel":
        return code in TEMPERATURE
    if model == "DimensionModel":
        return not money and code not in ("1", "{fraction}", "%", ORDINAL, "Cel", "[degF]", "K") and quantity["of"] != "age"
    return code != ORDINAL


def judge(model, text, expected, seen, omitted):
    """True or False, or None when nothing is left to judge."""
    quantities, times = list(seen["quantities"]), seen["timeExpressions"]
    wanted, wrong = [], []
    for e in expected:
        why = e if isinstance(e, str) else left_out(text, e, times)
        if why:
            omitted[model, why] += 1
        else:
            wanted.append(e)
    if expected and not wanted:
        return None, []
    spare = [q for q in quantities if in_kind(q, model)]
    for e in wanted:
        hit = next((q for q in quantities if overlaps(q, e) and agrees(q, e, model)), None)
        if hit:
            quantities.remove(hit)
            spare = [q for q in spare if q is not hit]
        elif not any(overlaps(t, e) and duration(t, e) for t in times):
            wrong.append(f"not read: {text[e.start:e.end]!r} [{e.low}, {e.high}] {e.units}")
    # what stands on something left out is not judged
    out = [e for e in expected if not isinstance(e, str) and e not in wanted]
    vague = any(isinstance(e, str) for e in expected)
    spare = [q for q in spare if not any(overlaps(q, e) for e in out)]
    if not vague:
        wrong += [f"too much: {q['text']!r} [{q['min']}, {q['max']}] {q['unit']}" for q in spare]
    return not wrong, wrong


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--claimcheck", required=True)
    options.add_argument("--data", required=True, type=pathlib.Path)
    options.add_argument("--misses", action="store_true", help="print the cases that fail")
    args = options.parse_args()
    cases = list(recognizers(args.data / "recognizers_text_english_specs.tar.gz"))
    cases += list(quantulum(args.data / "quantulum3_quantities.json"))
    passed, judged, omitted, none = (collections.Counter() for _ in range(4))
    for (model, text, expected), seen in zip(cases, annotate(args.claimcheck, cases)):
        right, wrong = judge(model, text, expected, seen, omitted)
        none[model] += right is None
        judged[model] += right is not None
        passed[model] += bool(right)
        if wrong and args.misses:
            print(f"{model}: {text.strip()[:240]!r}", *wrong, sep="\n    ")
    print(f"{'':28} {'passed':>12} {'':8} {'cases not judged':>17}   expectations left out")
    groups = [(m, [m]) for m in NUMBER + UNIT]
    groups += [("Recognizers-Text, all", NUMBER + UNIT), ("quantulum3", ["quantulum3"])]
    for name, models in groups:
        right, all_, without = (sum(c[m] for m in models) for c in (passed, judged, none))
        why = collections.Counter()
        for (m, reason), n in omitted.items():
            why[reason] += n if m in models else 0
        reasons = ", ".join(f"{r} {n}" for r, n in sorted(why.items()) if n)
        print(f"{name:28} {right:5}/{all_:<6} {100 * right / max(1, all_):6.1f} % {without:17}   {reasons}")


if __name__ == "__main__":
    main()
