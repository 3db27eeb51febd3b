package org.foireturns.meaning;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Count;
import org.foireturns.words.NoteTerm;
import org.foireturns.words.Term;

/**
 * Numbers in brackets behind others, where a note says that they are earlier ones, of another year, or shares: "217
 * (215)" is 217 below "Figures in brackets are those published before" or "2024/25 (2023/24 in brackets)". "156 (1)" is
 * 156 where a note begins with "(1)", and so does one for each other number in such brackets. Where none says so, such
 * a cell holds two numbers.
 */
final class Asides {
    private static final Pattern ASIDE = Pattern.compile(Values.TYPED + "[(\\[]\\s*([0-9][0-9.,]*)\\s*[)\\]]\\s*");
    private static final Pattern NOTE = Pattern.compile("\\(([0-9]{1,2})\\)\\s*\\p{L}.*", Pattern.DOTALL);
    private static final Set<Set<String>> EARLIER = Set.of(Set.of("provisional"), Set.of("withdrawn"));

    private final Grammar grammar;
    private final Pattern brackets;
    /** The numbers that begin notes. */
    private final Set<String> notes = new HashSet<>();
    /** The numbers in brackets behind numbers. */
    private final Set<String> borne = new HashSet<>();

    private boolean told;

    Asides(Grammar grammar) {
        this.grammar = grammar;
        this.brackets = grammar.pattern("(?i)" + grammar.anyOf(new Term(NoteTerm.BRACKETS, "")));
    }

    /** Hears a line of a note. */
    void learn(String line) {
        Matcher note = NOTE.matcher(line);
        if (note.matches()) {
            notes.add(note.group(1));
        }
        if (!brackets.matcher(line).find()) {
            return;
        }
        Reading reading = grammar.read(line);
        Set<String> standings =
                reading.all(Fact.Standing.class).map(Fact.Standing::id).collect(Collectors.toSet());
        boolean share =
                reading.all(Fact.Beside.class).anyMatch(fact -> fact.axis().equals(Subjects.PERCENTAGE));
        boolean year = reading.says(Fact.RelativeYear.class)
                || (reading.says(Fact.OfPeriod.class) && reading.facts().size() == 1);
        told |= share || year || EARLIER.contains(standings);
    }

    /** Sees a cell. */
    void see(String text) {
        Matcher aside = ASIDE.matcher(text);
        if (aside.matches()) {
            borne.add(aside.group(2));
        }
    }

    /** The number before the brackets. */
    Optional<Count> of(String text) {
        Matcher aside = ASIDE.matcher(text);
        return aside.matches() && (told || (notes.containsAll(borne) && notes.contains(aside.group(2))))
                ? Optional.of(Count.of(Values.typed(aside.group(1))))
                : Optional.empty();
    }
}
