package org.foireturns.meaning;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Phrase;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.Count;
import org.foireturns.model.Grid;
import org.foireturns.words.CountTerm;
import org.foireturns.words.NoteTerm;
import org.foireturns.words.Term;
import org.foireturns.words.Token;

/**
 * What a return says that its own abbreviations stand for: "IP = injured party; N/E = not established", or a code and
 * its meaning in two cells of a key. A code that the vocabulary knows keeps its meaning there, but for a single letter
 * that a note explains as something of another axis: "X = gender not recorded". One explained in two ways has none, and
 * what stands behind the number of a question is its answer.
 */
final class Glossary {
    /** What joins a code to its meaning and no sign. */
    private static final Term OF_CODE = new Term(NoteTerm.MEANS, "code");

    /** A code and its meaning, parted by a gap: "X gender not recorded". */
    private static final Pattern GAP = Pattern.compile("([\\p{L}\\p{N}]{1,6})\\s{2,}(\\p{L}.*)");

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_CODE = 12;
    private static final int LONGEST_CODE_OF_KEY = 4;
    /** The last word of a longer quotation is none. */
    private static final String CODE = "(?<![\\p{L}\\p{N}/])(?<open>[\"'\u2018\u201c])?"
            + "(?<code>[\\p{L}\\p{N}][\\p{L}\\p{N}/&.]{0,11})(?<close>[\"'\u2019\u201d])?\\s*";

    private static final String MEANING = "\\s*(?<meaning>[^=;(\\n]+?)\\s*(?=[;,(\\n]|\\.\\s|\\.?$)";

    private final Grammar grammar;
    private final Pattern pair;
    private final Map<String, String> meanings = new LinkedHashMap<>();
    private final Set<String> contradicted = new HashSet<>();

    /** Words that stand for numbers: "Low = fewer than 5" explains no age. */
    private final Set<String> amongNumbers;

    private Glossary(Grammar grammar, Set<String> amongNumbers) {
        this.amongNumbers = amongNumbers;
        this.grammar = grammar;
        this.pair = grammar.pattern(CODE + grammar.oneOf(SignLines.PLAINLY, OF_CODE) + MEANING);
    }

    /**
     * Meanings by code, from all sheets of a return.
     *
     * @param comments what hangs on their cells
     */
    static Map<String, String> in(List<Grid> sheets, List<String> comments, Grammar grammar) {
        Glossary glossary = new Glossary(grammar, AmongNumbers.in(sheets));
        sheets.forEach(glossary::look);
        comments.forEach(glossary::line);
        glossary.contradicted.forEach(glossary.meanings::remove);
        return Map.copyOf(glossary.meanings);
    }

    private void look(Grid sheet) {
        for (int row : sheet.rowNumbers()) {
            List<Cell> cells = List.copyOf(sheet.row(row));
            cells.stream().filter(Cell::isText).map(Cell::text).forEach(this::line);
            if (cells.size() == 2 && cells.stream().allMatch(Cell::isText)) {
                String code = cells.get(0).text().strip();
                if (code.length() <= LONGEST_CODE_OF_KEY) {
                    add(code, cells.get(1).text().strip(), code.length() == 1);
                }
            }
        }
    }

    private void line(String text) {
        if (text.length() > LONGEST_LINE) {
            return;
        }
        Matcher gap = GAP.matcher(text.strip());
        if (gap.matches()) {
            add(gap.group(1), gap.group(2), gap.group(1).length() == 1);
        }
        years(text);
        Matcher pairs = pair.matcher(text);
        while (pairs.find()) {
            String code = pairs.group("code");
            if (pairs.group("close") != null && pairs.group("open") == null) {
                continue;
            }
            add(code, pairs.group("meaning"), code.length() == 1);
        }
    }

    /** "FY25 is the financial year ending 31 March 2025; FY24 the year ending 31 March 2024." */
    private void years(String text) {
        Reading reading = grammar.read(text);
        List<Phrase> said = reading.phrases().stream()
                .filter(phrase -> !(phrase.fact() instanceof Fact.Filler))
                .toList();
        if (!reading.says(Fact.YearAlone.class) || !reading.whole() || said.size() % 2 != 0) {
            return;
        }
        Map<String, String> told = new LinkedHashMap<>();
        for (int at = 0; at < said.size(); at += 2) {
            if (!(said.get(at).fact() instanceof Fact.YearAlone year)
                    || !year.financial()
                    || !(said.get(at + 1).fact() instanceof Fact.OfPeriod days)
                    || (days.period().start().getYear() != year.year()
                            && days.period().end().getYear() != year.year())) {
                return;
            }
            told.put(typed(text, said.get(at)), typed(text, said.get(at + 1)));
        }
        told.forEach((code, meaning) -> add(code, meaning, false));
    }

    private String typed(String text, Phrase phrase) {
        List<Token> tokens = grammar.tokens(text);
        Token last = tokens.get(phrase.end() - 1);
        return text.substring(
                tokens.get(phrase.first()).start(), last.start() + last.typed().length());
    }

    /** @param anew whether the file may give a new meaning to a code that the vocabulary knows */
    private void add(String code, String meaning, boolean anew) {
        boolean letters = code.chars().anyMatch(sign -> Character.isLetter(sign) || sign == '/');
        if (!letters
                || code.length() > LONGEST_CODE
                || (amongNumbers.contains(code)
                        && CountInWords.of(meaning, grammar)
                                .filter(Count.Suppressed.class::isInstance)
                                .isPresent())
                || grammar.read(code).says(Fact.QNumber.class)
                // "Youngest = girl aged 7" is an answer.
                || grammar.read(code).says(Fact.Youngest.class)
                || (grammar.isExactly(CountTerm.COUNTED, code) && axes(meaning).isEmpty())
                || (explains(grammar.read(code)) && !(anew && ofAnotherAxis(code, meaning)) && !isYear(code, meaning))
                || !explains(grammar.read(meaning))) {
            return;
        }
        String other = meanings.putIfAbsent(code, meaning);
        if (other == null || other.equalsIgnoreCase(meaning)) {
            return;
        }
        // "3b | Gender of youngest victim" asks what "3b | Male" answers.
        boolean asks = grammar.read(meaning).says(Fact.Youngest.class);
        if (asks == grammar.read(other).says(Fact.Youngest.class)) {
            contradicted.add(code);
        } else if (asks) {
            meanings.put(code, meaning);
        }
    }

    /**
     * Whether a year that is known by its distance from another, or by a number that leaves it open, is told by its
     * days: "Y1 = April 2022 to March 2023", "FY25 means 1 April 2024 to 31 March 2025".
     */
    private boolean isYear(String code, String meaning) {
        Reading year = grammar.read(code);
        return (year.says(Fact.RelativeYear.class) || year.says(Fact.YearAlone.class))
                && grammar.read(meaning).one(Fact.OfPeriod.class).isPresent();
    }

    private boolean ofAnotherAxis(String code, String meaning) {
        Set<Axis> told = axes(meaning);
        return !told.isEmpty() && Collections.disjoint(axes(code), told);
    }

    private Set<Axis> axes(String text) {
        Set<Axis> axes = new HashSet<>();
        grammar.read(text).facts().forEach(fact -> {
            Axis axis = fact instanceof Fact.Names names ? names.axis() : Axis.of(fact);
            if (axis != null) {
                axes.add(axis);
            }
        });
        return axes;
    }

    /** Whether a text is understood whole and says something that a label says. */
    private static boolean explains(Reading reading) {
        return reading.whole()
                && reading.facts().stream()
                        .anyMatch(fact -> (fact.isValue() && !(fact instanceof Fact.QNumber))
                                || fact instanceof Fact.Unknown
                                || fact instanceof Fact.Whole
                                || fact instanceof Fact.Counts
                                || fact instanceof Fact.Beside
                                || fact instanceof Fact.Names);
    }
}
