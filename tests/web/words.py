"""The words of all pages and catalogues that a dictionary does not know.

In: a folder of policyc's output in plain text. Out: a line for each unknown word, and status 1 if there is any. What is spelled right and in
no dictionary stands in words/, a list for each language and one of names.
"""

import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
DICTIONARIES = {"da": "da_DK", "nb": "nb_NO", "en": "en_GB"}
# Addresses, codes and markup hold no words.
NO_WORDS = re.compile(r"\S+@\S+|https?://\S+|\b[\w-]+(?:\.[\w-]+)+\b|\S*_\S*|\b\w*\d\w*\b|\{[^{}]*\}|[*`]")


def catalogue(path):
    """The texts of a catalogue, without its ids, comments and placeables."""
    lines = []
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        value = re.sub(r"^[\w-]+ =|^\s+\.[\w-]+ =|^\s*\*?\[[\w-]+\]", "", line)
        lines.append(value)
    text = "\n".join(lines)
    while re.search(r"\{[^{}]*\}", text):
        text = re.sub(r"\{([^{}]*)\}", lambda found: found[1].split("->", 1)[1] if "->" in found[1] else " ", text)
    return text


def known(name):
    path = HERE / "words" / f"{name}.txt"
    words = path.read_text("utf-8").split("\n")[:-1]
    if words != sorted(set(words)):
        sys.exit(f"error: {path} is not sorted")
    return set(words)


def unknown(text, dictionary):
    plain = NO_WORDS.sub(" ", text).replace("’", "'")
    found = subprocess.run(
        ["hunspell", "-i", "UTF-8", "-d", dictionary, "-l"], input=plain, capture_output=True, text=True, check=True
    )
    if found.stderr:
        sys.exit(f"error: {found.stderr}")
    return {word.strip("'-.") for word in found.stdout.split("\n")} - {""}


def main(folder):
    wrong = 0
    names = known("names")
    for language, dictionary in DICTIONARIES.items():
        own, used = known(language), set()
        pages = sorted(Path(folder).glob(f"*/*.{language}.txt"))
        catalogues = sorted(HERE.parents[1].glob(f"locales/{language}/*.ftl"))
        # Patterns to look for, not sentences.
        catalogues = [path for path in catalogues if path.name not in {"phrases.ftl", "reading.ftl"}]
        if not pages or not catalogues:
            sys.exit(f"error: there is nothing to read in {language}")
        texts = [(path, path.read_text("utf-8")) for path in pages] + [(path, catalogue(path)) for path in catalogues]
        for path, text in texts:
            words = unknown(text, dictionary)
            used |= words
            for word in sorted(words - own - names):
                print(f"{path}: {word}", file=sys.stderr)
                wrong += 1
        for word in sorted(own - used):
            print(f"words/{language}.txt: `{word}` is used no more", file=sys.stderr)
            wrong += 1
    print(f"words: {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
