package org.foireturns.meaning;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.words.CountTerm;

/**
 * A line of numbers whose head says nothing of what is counted, beside one of the same meaning whose head does: it
 * counts something else, and nobody knows what.
 *
 * <pre>
 * How they spoke | Times | First contact
 * Snapchat       | 62    | 40
 * </pre>
 */
final class UntoldUnits {
    private static final String DOUBT = "the words over it do not say, and those over another number beside it do";

    private final Grammar grammar;

    private UntoldUnits(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The values of one table, those of such lines asked about. */
    static List<Meant> doubted(List<Meant> values, Grammar grammar) {
        UntoldUnits units = new UntoldUnits(grammar);
        return Changes.ofLines(values, units::untold, value -> value.doubted(DOUBT));
    }

    private Stream<Meant> untold(Lines lines) {
        return lines.all().stream()
                .map(lines::at)
                .filter(line -> isUntold(line, lines))
                .flatMap(line -> line.values().stream())
                .filter(Meant::counted);
    }

    private boolean isUntold(Map<Integer, Meant> line, Lines lines) {
        List<Meant> counted = line.values().stream().filter(Meant::counted).toList();
        return !counted.isEmpty()
                && counted.stream()
                        .allMatch(value -> value.unit() == null
                                && wordless(value, lines)
                                && lines.beside(value)
                                        .anyMatch(other -> other.counted()
                                                && other.unit() != null
                                                && other.values().equals(value.values())));
    }

    /**
     * Whether the words next to a number in its line are known, and say nothing but "one"; "Number" says that it
     * counts.
     */
    private boolean wordless(Meant value, Lines lines) {
        List<Cell> labels = lines.labels(value).collect(Collectors.toList());
        if (labels.isEmpty()) {
            return false;
        }
        String text = labels.get(labels.size() - 1).text().strip();
        Reading reading = grammar.read(text);
        return !text.isEmpty()
                && !grammar.isExactly(CountTerm.COUNTED, text)
                && reading.facts().stream().allMatch(Fact.Number.class::isInstance)
                && text.chars().anyMatch(Character::isLetter);
    }
}
