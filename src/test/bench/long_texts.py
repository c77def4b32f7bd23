#!/usr/bin/env python3
"""Seconds of each stage over long texts: articles repeated up to a length, then twice and four times it.

    long_texts.py --claimcheck ./claimcheck [--chars 47500] ARTICLE...

Each ARTICLE alone makes one text, for one that tells of the same things again and again is the
hardest; all together make another. Prints milliseconds by stage and how often a text of four times
the length takes the time of one: about 4 is linear, 16 is quadratic. The start is left out.
"""
import argparse
import pathlib
import re
import subprocess
import tempfile

STAGE = re.compile(r"^(annotate|claim|resolve|rule)\s+(\d+) ms", re.M)
FRONT = re.compile(r"\A---\n.*?\n---\n", re.S)


def stages(claimcheck, path):
    run = subprocess.run(
        [claimcheck, "check", "--timings", "--fail-on", "never", "--format", "json", str(path)],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=True, encoding="utf-8")
    if "was stopped" in run.stderr:
        print(run.stderr.splitlines()[0])
    return {name: int(ms) for name, ms in STAGE.findall(run.stderr)}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--claimcheck", default="./claimcheck")
    parser.add_argument("--chars", type=int, default=47500)
    parser.add_argument("--published", default="2024-02-09")
    parser.add_argument("articles", nargs="+", type=pathlib.Path)
    args = parser.parse_args()
    bodies = {p.parent.name: FRONT.sub("", p.read_text(encoding="utf-8")).strip() for p in args.articles}
    texts = dict(bodies) if len(bodies) == 1 else {**bodies, "all": "\n\n".join(bodies.values())}
    with tempfile.TemporaryDirectory() as folder:
        for name, body in texts.items():
            taken = []
            for times in (1, 2, 4):
                chars = args.chars * times
                text = (body + "\n\n") * (chars // len(body) + 1)
                path = pathlib.Path(folder) / "long.md"
                path.write_text(f"---\npublished: {args.published}\n---\n\n{text[:chars]}\n", encoding="utf-8")
                taken.append(stages(args.claimcheck, path))
                row = "  ".join(f"{stage} {ms:6}" for stage, ms in taken[-1].items())
                print(f"{name:24} {chars:7} characters  {row}  together {sum(taken[-1].values()):6}", flush=True)
            growth = {s: taken[2][s] / max(1, taken[0][s]) for s in taken[0]}
            print(f"{name:24} four times     {'  '.join(f'{s} {g:.1f}' for s, g in growth.items())}")


if __name__ == "__main__":
    main()
