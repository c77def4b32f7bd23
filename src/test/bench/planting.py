"""What the scripts that change articles and look for the change have in common."""
import argparse
import pathlib
import random


def parser(doc, classes):
    """Options of such a script; doc is its text of help."""
    made = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawTextHelpFormatter)
    made.add_argument("--claimcheck", default="./claimcheck")
    made.add_argument("--class", dest="kind", choices=classes)
    made.add_argument("--seed", type=int, default=7)
    made.add_argument("--misses", action="store_true", help="print what is not found")
    made.add_argument("article", nargs="+", type=pathlib.Path)
    return made


def articles(args):
    """The files that the options name, those of folders included, and a generator with their seed."""
    paths = sorted(f for a in args.article
                   for f in (a.glob("**/*.*") if a.is_dir() else [a]) if f.suffix in (".md", ".txt"))
    return paths, random.Random(args.seed)


def table(classes, hits, total, extra):
    """Prints what was found of each class, and how many other findings there were."""
    for kind in classes:
        if total[kind]:
            print(f"{kind:11} {hits[kind]:4} of {total[kind]:4} {100 * hits[kind] / total[kind]:5.1f} %")
    print(f"other findings in the copies: {extra}")
