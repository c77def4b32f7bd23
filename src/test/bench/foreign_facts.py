#!/usr/bin/env python3
"""Recall of corrupted facts against false alarms, by kind of value and confidence of the findings, as a table.

usage: foreign_facts.py GOLD.jsonl REPORT.jsonl

GOLD: a line an article, {"article": "a.txt", "facts": [{"subject": IRI, "property": IRI, "kind": KIND, "corrupted": true}]}.
REPORT: what `claimcheck check --format jsonl --fail-on never --reference R FOLDER` prints for these articles.
A fact is flagged by a finding of status conflict or superseded about its subject and property.
"""
import collections
import json
import os
import sys

LEVELS = [0, 0.70, 0.74, 0.78, 0.82]


def findings(report):
    """{article: {(subject, property): confidence}}"""
    found = {}
    with open(report, encoding='utf8') as lines:
        for line in lines:
            if line.strip():
                article = json.loads(line)
                flagged = found.setdefault(os.path.basename(article['source']), {})
                for finding in article['findings']:
                    if finding['status'] in ('conflict', 'superseded'):
                        key = finding['subject'], finding['property']
                        flagged[key] = max(finding['confidence'], flagged.get(key, 0))
    return found


def main(gold, report):
    found = findings(report)
    with open(gold, encoding='utf8') as lines:
        articles = [json.loads(line) for line in lines if line.strip()]
    kinds = sorted({fact['kind'] for article in articles for fact in article['facts']})
    print('| confidence | all | precision | ' + ' | '.join(kinds) + ' |')
    print('|---' * (3 + len(kinds)) + '|')
    for level in LEVELS:
        counts = collections.defaultdict(lambda: [0, 0, 0, 0])  # corrupted, found, true, flagged
        spurious = 0
        for article in articles:
            own = {key for key, sure in found.get(article['article'], {}).items() if sure >= level}
            stated = set()
            for fact in article['facts']:
                key = fact['subject'], fact['property']
                stated.add(key)
                for group in ('all', fact['kind']):
                    counts[group][0 if fact['corrupted'] else 2] += 1
                    counts[group][1 if fact['corrupted'] else 3] += key in own
            spurious += len(own - stated)
        corrupted, hits, _, false = counts['all']
        cell = {k: f'{c[1] / max(1, c[0]):.2f} / {c[3] / max(1, c[2]):.3f}' for k, c in counts.items()}
        precision = hits / max(1, hits + false + spurious)
        print(f"| {level or 'any'} | {cell['all']} | {precision:.2f} | " + ' | '.join(cell[k] for k in kinds) + ' |')


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
