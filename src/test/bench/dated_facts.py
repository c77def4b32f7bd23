#!/usr/bin/env python3
"""Facts with times (FactBench): is a right one contradicted, is one with wrong years?

usage: dated_facts.py --claimcheck PATH --data FOLDER [--misses]

FOLDER holds correct/RELATION/*.ttl and wrong/date/RELATION/*.ttl: a subject, an object, and a node with dbo:from and
dbo:to between them. All correct facts become one reference, in our form. Each fact, right or wrong, becomes one plain
sentence of a fixed shape for each relation, and is checked against it. Counts by relation: right facts contradicted,
right facts supported, wrong facts contradicted. A wrong fact whose years agree with some right one of the same
subject and object is left out.
"""
import argparse
import collections
import json
import os
import re
import subprocess
import sys
import tempfile

DATED = {  # relation: (class of the subject, property)
    'birth': ('cc:Person', 'cc:birthDate'), 'death': ('cc:Person', 'cc:deathDate'),
    'foundationPlace': ('cc:Company', 'cc:foundingDate')}
EVENTS = {  # relation: (class of the event, role of the subject, role of the object, their classes)
    'award': ('cc:Award', 'cc:awardee', 'cc:award', 'cc:Person', 'cc:Prize'),
    'subsidiary': ('cc:Acquisition', 'cc:acquirer', 'cc:acquired', 'cc:Company', 'cc:Company'),
    'spouse': ('cc:Marriage', 'cc:person', 'cc:person', 'cc:Person', 'cc:Person')}
SAID = {
    'birth': '{s} was born {on}.', 'death': '{s} died {on}.', 'foundationPlace': '{s} was founded {on}.',
    'publicationDate': '{o} by {s} was published {on}.', 'starring': '{s}, starring {o}, was released {on}.',
    'award': '{s} received the {o} {on}.', 'subsidiary': '{s} acquired {o} {on}.', 'spouse': '{s} married {o} {on}.',
    'leader': '{s} led {o} from {first} to {last}.', 'nbateam': '{s} played for {o} from {first} to {last}.'}
MONTHS = ('January February March April May June July August September October November December').split()
HEAD = '''@prefix cc: <https://w3id.org/claimcheck/vocab#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix p: <https://example.org/fields#> .
p:publicationDate a owl:FunctionalProperty ; rdfs:label "publication date" .
p:releaseDate a owl:FunctionalProperty ; rdfs:label "release date" .
p:team rdfs:label "team" .
'''
SOURCE = 'cc:source <https://example.org/factbench>'


class Fact:
    """Subject, object and years of one file."""

    def __init__(self, path):
        with open(path, encoding='utf8') as file:
            text = file.read()
        blocks = {m[1]: m[2] for m in re.finditer(r'^<([^>]+)>\s+(.*?)\s\.$', text, re.S | re.M)}
        node = next(b for b in blocks if 'dbo:from' in blocks[b])
        self.object = re.search(r'dbo:\w+\s+<([^>]+)>', blocks[node])[1]
        self.subject = next(b for b in blocks if f'<{node}>' in blocks[b] and b != node)
        self.since = re.search(r'dbo:from\s+"([^"]+)"', blocks[node])[1]
        until = re.search(r'dbo:to\s+"([^"]+)"', blocks[node])
        self.until = until[1] if until else self.since
        self.names = {iri: names(blocks.get(iri, ''), iri) for iri in (self.subject, self.object)}

    def pair(self):
        return self.subject, self.object


def names(block, iri):
    """The label and other names, in English."""
    label = re.search(r'rdfs:label\s+([^;.]*?"@\w+(?:\s*,\s*"[^"]*"@\w+)*)', block)
    labels = re.findall(r'"([^"]*)"@en', label[1]) if label else []
    every = re.findall(r'"([^"]*)"@en', block)
    return (labels + every) or [iri.rsplit('/', 1)[-1].replace('_', ' ')]


def time(date):
    kind = {4: 'gYear', 7: 'gYearMonth'}.get(len(date), 'date')
    return f'"{date}"^^xsd:{kind}'


def said(date):
    parts = date.split('-')
    if len(parts) == 1 or len(parts[0]) != 4:
        return 'in ' + date
    month = MONTHS[int(parts[1]) - 1]
    return f'in {month} {parts[0]}' if len(parts) == 2 else f'on {int(parts[2])} {month} {parts[0]}'


def quoted(text):
    return '"' + text.replace('\\', '\\\\').replace('"', '\\"') + '"@en'


def described(iri, every, kind):
    lines = [f'<{iri}> rdfs:label {quoted(every[0])}']
    lines += [f'skos:altLabel {quoted(n)}' for n in sorted(set(every[1:])) if n != every[0]]
    return ' ; '.join(lines + ([f'a {kind}'] if kind else [])) + ' .\n'


def reference(facts):
    out = [HEAD]
    for number, (relation, fact) in enumerate(facts):
        kinds = None, None
        if relation in DATED:
            kind, prop = DATED[relation]
            kinds = kind, None
            out.append(f'<{fact.subject}> cc:fact [ cc:property {prop} ; cc:value {time(fact.since)} ; {SOURCE} ] .\n')
        elif relation in EVENTS:
            kind, agent, thing, one, other = EVENTS[relation]
            kinds = one, other
            event = f'<https://example.org/event/{number}>'
            out.append(f'{event} a {kind} ; rdfs:label {quoted("event " + str(number))} .\n')
            for prop, value in ((agent, f'<{fact.subject}>'), (thing, f'<{fact.object}>'), ('cc:time', time(fact.since))):
                out.append(f'{event} cc:fact [ cc:property {prop} ; cc:value {value} ; {SOURCE} ] .\n')
        elif relation == 'leader':
            kinds = 'cc:Person', 'cc:Country'
            office = f'<{fact.object}#leader>'
            out.append(f'{office} a cc:Office ; rdfs:label {quoted("leader of " + fact.names[fact.object][0])} .\n')
            out.append(f'{office} cc:fact [ cc:property cc:jurisdiction ; cc:value <{fact.object}> ; {SOURCE} ] .\n')
            out.append(f'<{fact.subject}> cc:fact [ cc:property cc:holdsOffice ; cc:value {office} ; '
                       f'cc:validFrom {time(fact.since)} ; cc:validTo {time(fact.until)} ; {SOURCE} ] .\n')
        elif relation == 'nbateam':
            kinds = 'cc:Person', 'cc:SportsTeam'
            out.append(f'<{fact.subject}> cc:fact [ cc:property cc:memberOf ; cc:value <{fact.object}> ; '
                       f'cc:validFrom {time(fact.since)} ; cc:validTo {time(fact.until)} ; {SOURCE} ] .\n')
        else:
            work = fact.object if relation == 'publicationDate' else fact.subject
            prop = 'p:publicationDate' if relation == 'publicationDate' else 'p:releaseDate'
            out.append(f'<{work}> {prop} {time(fact.since)} .\n')
        for iri, kind in zip(fact.pair(), kinds):
            out.append(described(iri, fact.names[iri], kind))
    return ''.join(out)


def sentence(relation, fact):
    plain = {k: re.sub(r'\s*\([^()]*\)$', '', fact.names[iri][0]) for k, iri in zip('so', fact.pair())}
    return SAID[relation].format(on=said(fact.since), first=fact.since[:4], last=fact.until[:4], **plain)


def load(folder):
    found = []
    for relation in sorted(os.listdir(folder)):
        for name in sorted(os.listdir(os.path.join(folder, relation))):
            try:
                found.append((relation, Fact(os.path.join(folder, relation, name))))
            except (StopIteration, TypeError):
                print(f'not understood: {relation}/{name}', file=sys.stderr)
    return found


def close(one, other):
    return one[:min(len(one), len(other))] == other[:min(len(one), len(other))]


def right(relation, wrong, known):
    """Whether a fact with other years says nothing that a right one does not."""
    terms = relation in ('leader', 'nbateam')
    return any(close(wrong.since, f.since) and (not terms or close(wrong.until[:4], f.until[:4])) for f in known)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--claimcheck', required=True)
    parser.add_argument('--data', required=True)
    parser.add_argument('--misses', action='store_true')
    options = parser.parse_args()
    correct = load(os.path.join(options.data, 'correct'))
    wrong = load(os.path.join(options.data, 'wrong', 'date'))
    known = collections.defaultdict(list)
    for relation, fact in correct:
        known[relation, fact.pair()].append(fact)
    wrong = [(r, f) for r, f in wrong if not right(r, f, known[r, f.pair()])]
    counts = collections.defaultdict(collections.Counter)
    with tempfile.TemporaryDirectory() as folder:
        facts, drafts = os.path.join(folder, 'facts.ttl'), os.path.join(folder, 'drafts')
        os.mkdir(drafts)
        with open(facts, 'w', encoding='utf8') as file:
            file.write(reference(correct))
        texts = {}
        for group, all_of in (('correct', correct), ('wrong', wrong)):
            for number, (relation, fact) in enumerate(all_of):
                name = f'{group}-{number:05}.txt'
                texts[name] = group, relation, sentence(relation, fact)
                with open(os.path.join(drafts, name), 'w', encoding='utf8') as file:
                    file.write(f'---\npublished: 2014-01-01\n---\n\n{texts[name][2]}\n')
        run = subprocess.run(
            [options.claimcheck, 'check', '--reference', facts, '--format', 'jsonl', '--fail-on', 'never', drafts],
            stdout=subprocess.PIPE, check=False, text=True)
        if run.returncode not in (0, 2):
            sys.exit(run.returncode)
        for line in run.stdout.splitlines():
            article = json.loads(line)
            group, relation, text = texts[os.path.basename(article['source'])]
            conflicts = [f for f in article['findings'] if f['status'] in ('conflict', 'superseded')]
            firm = [f for f in conflicts if f['severity'] != 'note']
            counts[relation][group] += 1
            counts[relation][group, 'noted' if conflicts and not firm else 'flagged' if firm else 'silent'] += 1
            if options.misses and (group == 'wrong') != bool(firm):
                print(group, relation, 'flagged' if firm else 'noted' if conflicts else 'silent', text, sep='\t')
    print('| relation | right | contradicted | noted | wrong dates | contradicted | noted |')
    print('|---' * 7 + '|')
    total = collections.Counter()
    for relation, c in sorted(counts.items()):
        total.update(c)
    for relation, c in sorted(counts.items()) + [('all', total)]:
        print('| ' + ' | '.join(map(str, [relation, c['correct'], c['correct', 'flagged'], c['correct', 'noted'],
                                          c['wrong'], c['wrong', 'flagged'], c['wrong', 'noted']])) + ' |')


if __name__ == '__main__':
    main()
