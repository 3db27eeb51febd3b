package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.foireturns.explain.SheetPlan;
import org.foireturns.explain.Table;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Phrase;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.normalise.Normaliser;
import org.foireturns.words.TermKind;
import org.foireturns.words.Token;
import org.jspecify.annotations.Nullable;

/**
 * Notes that figures are of others than was asked or no counts: "The ages shown are those of the suspects", "Figures in
 * Table 2 are percentages". One right below a table, where there are several, speaks of that table alone.
 */
final class SubjectNotes {
    /** Fewer words are a title or a label. */
    private static final int SHORTEST = 5;
    /** As far below a table a note speaks of it alone. */
    private static final int NEAR = 3;
    /** So many words may lie between "are" and what figures are: "are those of the named suspects". */
    private static final int JOIN = 5;
    /** What figures may be by a note, and no answer. */
    private static final Set<String> SUBJECTS = Set.of(Subjects.SUSPECT, Subjects.PERCENTAGE, "rate");

    private final Grammar grammar;
    private final Normaliser words;
    private final List<Told> told = new ArrayList<>();

    /**
     * What a note says.
     *
     * @param sheet that it speaks of; null when it speaks of all
     * @param only where the one table stands that it speaks of; null when it speaks of all
     */
    private record Told(@Nullable String sheet, @Nullable CellRange only, String doubt) {
        boolean of(Cell value, String other) {
            return (sheet == null || sheet.equals(other)) && (only == null || only.contains(value.address()));
        }
    }

    SubjectNotes(Grammar grammar, Normaliser words) {
        this.grammar = grammar;
        this.words = words;
    }

    /**
     * @param where the note stands
     * @param speaksOf the sheet that it speaks of; null for all
     * @param named where the table stands that it names; null when it names none
     */
    void look(Cell note, NotePlace where, @Nullable String speaksOf, @Nullable CellRange named, SheetPlan plan) {
        CellRange only = named == null ? tableAbove(note, plan) : named;
        for (String sentence : Caveats.SENTENCES.split(note.text(), -1)) {
            Reading reading = grammar.read(sentence);
            if (reading.tokens() >= SHORTEST && speaksOfFigures(sentence, reading)) {
                reading.phrases().stream()
                        .filter(phrase -> isSaidOfThem(sentence, phrase) && !isAmongOthers(phrase, reading))
                        .flatMap(phrase -> subject(phrase).stream())
                        .findFirst()
                        .ifPresent(subject -> told.add(new Told(
                                speaksOf,
                                only,
                                where.words() + " says that they are about something else: " + subject)));
            }
        }
    }

    private boolean speaksOfFigures(String sentence, Reading reading) {
        return words.speaksOfFigures(sentence) || reading.says(Fact.Numbering.class) || reading.says(Fact.Names.class);
    }

    private static List<String> subject(Phrase phrase) {
        return phrase.fact() instanceof Fact.Beside beside && SUBJECTS.contains(beside.axis())
                ? List.of(beside.axis())
                : List.of();
    }

    /** The table that a text stands right below, where there are several; null for one that speaks of all. */
    static @Nullable CellRange tableAbove(Cell text, SheetPlan plan) {
        int row = text.address().row();
        return plan.tables().size() < 2
                ? null
                : plan.tables().stream()
                        .map(Table::range)
                        .filter(range ->
                                range.last().row() < row && row - range.last().row() <= NEAR)
                        .max(Comparator.comparingInt(range -> range.last().row()))
                        .orElse(null);
    }

    /**
     * Whether "are", or what else joins figures to what they are, stands before words, and no "not" in the sentence.
     */
    private boolean isSaidOfThem(String sentence, Phrase subject) {
        List<Token> tokens = grammar.tokens(sentence);
        boolean denied = tokens.stream()
                .anyMatch(token -> grammar.isExactly(TermKind.NEGATION, token.text())
                        || grammar.isExactly(TermKind.EXCLUDING, token.text())
                        || grammar.isExactly(TermKind.BRACKETS, token.text()));
        return !denied && isJoined(tokens, Math.min(subject.first(), tokens.size()));
    }

    /** Whether a joining word stands before a place in a sentence, with no comma, bracket or "and" between. */
    private boolean isJoined(List<Token> tokens, int end) {
        for (int at = end - 1; at >= Math.max(0, end - JOIN); at--) {
            Token token = tokens.get(at);
            if (!token.isWord() || grammar.isExactly(TermKind.AND, token.text())) {
                return false;
            }
            String two = at == 0 ? token.text() : tokens.get(at - 1).text() + " " + token.text();
            if (words.saysFiguresAre(two)) {
                return true;
            }
        }
        return false;
    }

    /** Whether counts are named right before words: "number of offences, rank and % of all" is of columns beside. */
    private static boolean isAmongOthers(Phrase subject, Reading reading) {
        return reading.phrases().stream()
                .filter(phrase -> phrase.first() < subject.first() && phrase.end() > subject.first() - JOIN)
                .map(Phrase::fact)
                .anyMatch(fact -> fact instanceof Fact.Counts
                        || fact instanceof Fact.Beside
                        || (fact instanceof Fact.Filler filler && filler.measure()));
    }

    /** Why a number cannot be taken for an answer; null when no note says so. */
    @Nullable
    String doubt(Meant value, String sheet) {
        return told.stream()
                .filter(each -> each.of(value.cell(), sheet))
                .map(Told::doubt)
                .findFirst()
                .orElse(null);
    }
}
