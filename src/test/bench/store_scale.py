#!/usr/bin/env python3
"""Latency and memory of a check against stores of several sizes.

Writes generated references (people, towns, companies, quakes; names, towns and employers are drawn by
Zipf's law, so that some names have thousands of bearers and some towns hundreds of thousands of
statements), imports each, and checks the same articles against each store, first one article in a
process of its own, then all of them in one process.

usage: store_scale.py --claimcheck ./claimcheck --dir FOLDER [--sizes 20000,2000000,20000000]
"""
import argparse, bisect, datetime, itertools, os, random, re, subprocess, sys, tempfile, time

EX, S, RDFS = 'https://example.org/', 'https://schema.org/', 'http://www.w3.org/2000/01/rdf-schema#'
TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
ONSETS = 'b br c ch d dr f g gr h j k l m n p r s st t tr v w'.split()
VOWELS = 'a e i o u ai ea oo'.split()
ENDS = 'n r l s t m nd rk ck th'.split()
ARTICLES, SENTENCES, CORE = 20, 12, 2000


def words(seed, count):
    """Different made-up names; the first are the commonest."""
    rnd, found = random.Random(seed), {}
    while len(found) < count:
        parts = [rnd.choice(ONSETS) + rnd.choice(VOWELS) for _ in range(rnd.choice((1, 2, 2, 3)))]
        found[(''.join(parts) + rnd.choice(ENDS)).capitalize()] = None
    return list(found)


class Zipf:
    """Draws indexes; the n-th comes 1/n^0.9 times as often as the first."""

    def __init__(self, count, rnd):
        self.sums, self.rnd = list(itertools.accumulate(1 / (i + 1) ** 0.9 for i in range(count))), rnd

    def draw(self):
        return bisect.bisect(self.sums, self.rnd.random() * self.sums[-1])


def generate(path, size):
    """Writes about so many triples; the first people are the same in every size. Gives facts for articles."""
    rnd = random.Random(7)
    first, last, towns = words(1, 2000), words(2, 20000), words(3, 5000)
    firsts, lasts, places = Zipf(2000, rnd), Zipf(20000, rnd), Zipf(5000, rnd)
    core, written, person = [], 0, 0
    with open(path, 'w', encoding='utf8', buffering=1 << 20) as out:
        def say(s, p, o):
            nonlocal written
            out.write(f'<{s}> <{p}> {o} .\n')
            written += 1
        for i, town in enumerate(towns):
            iri = f'{EX}town/{i}'
            say(iri, RDFS + 'label', f'"{town}"')
            say(iri, TYPE, f'<{S}City>')
        while written < size:
            name = f'{first[firsts.draw()]} {last[lasts.draw()]}'
            born = datetime.date(1900, 1, 1) + datetime.timedelta(days=rnd.randrange(36000))
            town, home = places.draw(), places.draw()
            iri = f'{EX}person/{person}'
            say(iri, RDFS + 'label', f'"{name}"')
            say(iri, TYPE, f'<{S}Person>')
            say(iri, S + 'birthDate', f'"{born}"^^<http://www.w3.org/2001/XMLSchema#date>')
            say(iri, S + 'birthPlace', f'<{EX}town/{town}>')
            say(iri, EX + 'residence', f'<{EX}town/{home}>')
            say(iri, EX + 'employer', f'<{EX}company/{places.draw()}>')
            say(iri, EX + 'shoeSize', f'"{rnd.randrange(34, 48)}"^^<http://www.w3.org/2001/XMLSchema#integer>')
            if person % 20 == 0:
                company = f'{EX}company/{person // 20}'
                say(company, RDFS + 'label', f'"{last[lasts.draw()]} & {last[lasts.draw()]} Ltd"')
                say(company, EX + 'headquarters', f'<{EX}town/{places.draw()}>')
                quake = f'{EX}quake/{person // 20}'
                say(quake, RDFS + 'label', f'"{1900 + rnd.randrange(120)} {towns[town]} earthquake"')
                say(quake, EX + 'location', f'<{EX}town/{town}>')
                say(quake, EX + 'magnitude', f'"{rnd.randrange(40, 90) / 10}"^^<http://www.w3.org/2001/XMLSchema#decimal>')
            if person < CORE:
                core.append((name, born, towns[town]))
            person += 1
    return core, written


def articles(folder, core):
    rnd = random.Random(11)
    os.makedirs(folder, exist_ok=True)
    for number in range(ARTICLES):
        text = []
        for name, born, town in rnd.sample(core, SENTENCES):
            year = born.year + (1 if rnd.random() < 0.2 else 0)
            text.append(f'{name} was born on {born.day} {born.strftime("%B")} {year} in {town}.')
        with open(f'{folder}/{number:02}.txt', 'w', encoding='utf8') as out:
            out.write('---\npublished: 2024-02-09\n---\n\n' + ' '.join(text) + '\n')


def run(command):
    """Wall time, largest memory of its own in MB (without mapped files, which are the system's cache), standard error."""
    start, most = time.time(), 0
    with tempfile.TemporaryFile('w+') as err:
        child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=err)
        while child.poll() is None:
            try:
                with open(f'/proc/{child.pid}/status') as status:
                    own = re.search(r'RssAnon:\s+(\d+)', status.read())
                most = max(most, int(own[1]) / 1000 if own else 0)
            except OSError:
                pass
            time.sleep(0.02)
        err.seek(0)
        return time.time() - start, most, err.read()


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument('--claimcheck', default='./claimcheck')
    args.add_argument('--dir', required=True)
    args.add_argument('--sizes', default='20000,2000000,20000000')
    args.add_argument('--keep', action='store_true', help='use stores that are there')
    args = args.parse_args()
    os.makedirs(args.dir, exist_ok=True)
    print('triples  import  store    one article  all, each  of these looking up  memory one  memory all')
    for size in map(int, args.sizes.split(',')):
        data, store, folder = f'{args.dir}/{size}.nt', f'{args.dir}/{size}.store', f'{args.dir}/articles'
        imported = 0
        if not (args.keep and os.path.isdir(store)):
            core, written = generate(data, size)
            if not os.path.isdir(folder):
                articles(folder, core)
            imported, _, err = run([args.claimcheck, 'reference', 'import', data, '--store', store])
            if not os.path.isdir(store):
                sys.exit(err)
            os.remove(data)
        disk = sum(os.stat(os.path.join(d, f)).st_blocks * 512 for d, _, fs in os.walk(store) for f in fs)
        check = [args.claimcheck, 'check', '--timings', '--jobs', '1', '--format', 'json', '--output',
                 f'{args.dir}/{size}.json', '--reference', store]
        singles = sorted(run(check + [f'{folder}/00.txt'])[:2] for _ in range(3))
        one, memory = singles[1]
        batches = []
        for _ in range(3):
            _, most, err = run(check + [folder] * 5)
            stages = {m[1]: int(m[2]) for m in re.finditer(r'(?m)^(\w+) +(\d+) ms', err)}
            batches.append(((stages['all'] - stages['start']) / (5 * ARTICLES), stages['reference'] / (5 * ARTICLES), most))
        each, looking, most = sorted(batches)[1]
        print(f'{size:>9,}  {imported:6.0f} s  {disk / 1e6:7.0f} MB  {one:5.2f} s  {each:6.1f} ms  {looking:6.1f} ms'
              f'  {memory:5.0f} MB  {most:5.0f} MB', flush=True)


if __name__ == '__main__':
    main()
