package org.foireturns.meaning;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Phrase;
import org.foireturns.grammar.Reading;
import org.foireturns.model.CellRange;
import org.foireturns.normalise.NoteWords;
import org.foireturns.words.NoteTerm;
import org.foireturns.words.TextTerm;
import org.foireturns.words.Token;

/**
 * Notes that figures are of others than was asked or no counts: "The ages shown are those of the suspects", "Figures in
 * Table 2 are percentages". One right below a table, where there are several, speaks of that table alone.
 */
final class SubjectNotes implements NoteReader {
    /** Fewer words are a title or a label. */
    private static final int SHORTEST = 5;
    /** So many words may lie between "are" and what figures are: "are those of the named suspects". */
    private static final int JOIN = 5;
    /** What figures may be by a note, and no answer. */
    private static final Set<String> SUBJECTS = Set.of(Subjects.SUSPECT, Subjects.PERCENTAGE, "rate");

    private final Grammar grammar;
    private final NoteWords words;

    SubjectNotes(Grammar grammar, NoteWords words) {
        this.grammar = grammar;
        this.words = words;
    }

    @Override
    public Stream<Caveat> read(Note note) {
        CellRange only = note.only() == null ? note.tableAbove() : note.only();
        Stream<Caveat> scaled = note.sentences().stream()
                .filter(sentence -> Subjects.scaled(grammar.read(sentence)))
                .limit(1)
                .map(sentence ->
                        Caveat.of(note, only, "says that they are not told one by one, but in tens or the like"));
        return Stream.concat(
                scaled,
                note.sentences().stream()
                        .flatMap(this::subject)
                        .limit(1)
                        .map(subject -> Caveat.of(note, only, "says that they are about something else: " + subject)));
    }

    private Stream<String> subject(String sentence) {
        Reading reading = grammar.read(sentence);
        return reading.tokens() < SHORTEST || !speaksOfFigures(sentence, reading)
                ? Stream.empty()
                : reading.phrases().stream()
                        .filter(phrase -> subject(phrase).findAny().isPresent())
                        .filter(phrase -> isSaidOfThem(sentence, phrase) && !isAmongOthers(phrase, reading))
                        .flatMap(SubjectNotes::subject);
    }

    private boolean speaksOfFigures(String sentence, Reading reading) {
        return words.speaksOfFigures(sentence) || reading.says(Fact.Numbering.class) || reading.says(Fact.Names.class);
    }

    private static Stream<String> subject(Phrase phrase) {
        return phrase.fact() instanceof Fact.Beside beside && SUBJECTS.contains(beside.axis())
                ? Stream.of(beside.axis())
                : Stream.empty();
    }

    /**
     * Whether "are", or what else joins figures to what they are, stands before words, and no "not" in the sentence.
     */
    private boolean isSaidOfThem(String sentence, Phrase subject) {
        List<Token> tokens = grammar.tokens(sentence);
        boolean denied = tokens.stream()
                .anyMatch(token -> grammar.isExactly(NoteTerm.NEGATION, token.text())
                        || grammar.isExactly(NoteTerm.EXCLUDING, token.text())
                        || grammar.isExactly(NoteTerm.BRACKETS, token.text()));
        return !denied && isJoined(tokens, Math.min(subject.first(), tokens.size()));
    }

    /** Whether a joining word stands before a place in a sentence, with no comma, bracket or "and" between. */
    private boolean isJoined(List<Token> tokens, int end) {
        for (int at = end - 1; at >= Math.max(0, end - JOIN); at--) {
            Token token = tokens.get(at);
            if (!token.isWord() || grammar.isExactly(TextTerm.AND, token.text())) {
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
}
