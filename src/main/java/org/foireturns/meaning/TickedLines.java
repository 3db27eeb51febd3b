package org.foireturns.meaning;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.foireturns.grammar.Grammar;
import org.foireturns.words.NoteTerm;

/**
 * Lines of a table that hold ticks alone, under a head that says nothing which is counted, or nothing else than that
 * over the numbers beside them: somebody checked these. A tick among numbers, or under "Male", stands in the place of a
 * number and is asked about.
 */
final class TickedLines {
    private final Grammar grammar;

    private TickedLines(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The values of one table, ticks of such lines left out. */
    static List<Meant> leftOut(List<Meant> values, Grammar grammar) {
        TickedLines ticked = new TickedLines(grammar);
        long ticks = values.stream().filter(ticked::isTick).count();
        if (ticks == 0 || ticks == values.size()) {
            return values;
        }
        return Changes.ofLines(values, ticked::checked, value -> value.without(Subjects.TICKS));
    }

    private Stream<Meant> checked(Lines lines) {
        return lines.all().stream()
                .map(line -> lines.at(line).values())
                .filter(line -> line.stream().allMatch(value -> checks(value, lines)))
                .flatMap(Collection::stream);
    }

    /**
     * Whether the head of a tick says nothing that is counted: it is not known, or says no more than that of a number
     * beside it, as "Agreed" does beside "Offences".
     */
    private boolean checks(Meant value, Lines lines) {
        return isTick(value)
                && (lines.isAskedForItsLine(value)
                        || lines.beside(value).anyMatch(other -> !isTick(other) && saysTheSame(value, other)));
    }

    private static boolean saysTheSame(Meant one, Meant other) {
        return one.values().equals(other.values())
                && (one.unit() == null || other.unit() == null || one.unit() == other.unit());
    }

    private boolean isTick(Meant value) {
        return value.cell().isText()
                && grammar.isExactly(NoteTerm.TICK, value.cell().text());
    }
}
