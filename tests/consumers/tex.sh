#!/usr/bin/env bash
# Reads a folder of exports with the programs of the TeX world: biber, BibTeX, LaTeX, pandoc, bibutils. Installs nothing.
# usage: tex.sh <folder with all.bib, all.biblatex.bib, all.ris and all.csl.json>
set -uo pipefail

[ $# -eq 1 ] && [ -f "$1/all.bib" ] || { echo "usage: tex.sh <folder of exports>" >&2; exit 2; }
folder=$(cd "$1" && pwd)
passed=0 failed=0 skipped=0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 3
cp "$folder"/all.* .
works=$(grep -c '^@' all.bib)

# check <name> <program> <command…>: passes when the command succeeds and prints nothing.
check() {
  local name=$1 program=$2 said
  shift 2
  if ! command -v "$program" > /dev/null; then
    skipped=$((skipped + 1))
    echo "skip $name: $program is not installed"
  elif said=$("$@" 2>&1) && [ -z "$said" ]; then
    passed=$((passed + 1))
    echo "ok   $name"
  else
    failed=$((failed + 1))
    echo "FAIL $name"
    printf '%s\n' "$said" | head -20 | sed 's/^/     /'
  fi
}

# Fields for other readers, which biber passes over, and the editor that it alone wants in a collection.
known="Field '(archiveprefix|pmid|pmcid)' invalid in data model|Missing mandatory field 'editor'"

biber_warnings() {
  biber --tool --validate-datamodel --output-file biber.out "$1" > biber.log || return 1
  grep -E '^(WARN|ERROR)' biber.log | grep -vE "$2"
  return 0
}

bibtex_warnings() {
  printf '\\relax\n\\citation{*}\n\\bibstyle{%s}\n\\bibdata{all}\n' "$1" > all.aux
  bibtex all > bibtex.log || { cat bibtex.log; return 1; }
  grep -iE 'warning' bibtex.log
  [ "$(grep -c '^\\bibitem' all.bbl)" = "$works" ] || echo "the list has not $works entries"
}

# Letters outside the European alphabets need other fonts than LaTeX starts with.
latex_errors() {
  printf '\\documentclass{article}\\usepackage[T1]{fontenc}\\begin{document}\\nocite{*}\\bibliographystyle{plain}\\bibliography{all}\\end{document}' > page.tex
  pdflatex -interaction=batchmode page.tex > /dev/null 2>&1
  bibtex page > /dev/null
  pdflatex -interaction=batchmode page.tex > /dev/null 2>&1
  [ -f page.pdf ] || echo "no page was printed"
  grep -a '^!' page.log | grep -avE 'Unicode character'
  return 0
}

pandoc_warnings() {
  printf -- '---\nnocite: "@*"\n---\n' | pandoc --citeproc --bibliography "$1" --to html --output pandoc.html || return 1
  [ "$(grep -c 'class="csl-entry"' pandoc.html)" = "$works" ] || echo "the bibliography has not $works entries"
}

bibutils_count() {
  "$1" "$2" > bibutils.xml 2> bibutils.log || { cat bibutils.log; return 1; }
  [ "$(grep -c '<mods ' bibutils.xml)" = "$works" ] || echo "$(grep -c '<mods ' bibutils.xml) records instead of $works"
}

check "biber finds all.bib valid" biber biber_warnings all.bib "$known"
check "biber finds all.biblatex.bib valid" biber biber_warnings all.biblatex.bib '^$'
# Not alpha: from 27 equal labels on it counts past z, to a brace.
for style in plain abbrv unsrt; do check "BibTeX prints all.bib in style $style" bibtex bibtex_warnings "$style"; done
for style in plainurl plainnat; do
  if kpsewhich "$style.bst" > /dev/null 2>&1; then check "BibTeX prints all.bib in style $style" bibtex bibtex_warnings "$style"; fi
done
check "LaTeX prints the list" pdflatex latex_errors
for file in all.bib all.biblatex.bib all.csl.json; do check "pandoc cites from $file" pandoc pandoc_warnings "$file"; done
check "bibutils reads all.bib" bib2xml bibutils_count bib2xml all.bib
check "bibutils reads all.ris" ris2xml bibutils_count ris2xml all.ris

echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
