package org.foireturns.meaning;

import java.util.List;
import java.util.stream.Stream;
import org.foireturns.explain.SheetPlan;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.VictimAge;

/**
 * Remarks behind the numbers of a row that tell another band of ages than its label: "So this line is everybody aged 15
 * or more" behind "16 and over".
 */
final class AgeRemarks implements RemarkReader {
    private static final String SAYS = "tells other ages of it";
    /** Fewer words are a label. */
    private static final int SHORTEST_SENTENCE = 7;
    /** Fewer words besides a band of ages are a number that is told in two languages: "Llai na 5 / Less than 5". */
    private static final int FEWEST_BESIDES = 3;

    private final Grammar grammar;

    AgeRemarks(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Stream<RowRemark> remarks(Cell text, SheetPlan plan) {
        Reading reading = grammar.read(text.text());
        List<VictimAge> bands = reading.all(Fact.OfAge.class)
                .map(Fact.OfAge::age)
                .filter(age -> age.known() && age.from() < age.to())
                .distinct()
                .toList();
        return bands.size() == 1 && isSentence(reading) && !explainsSign(text.text())
                ? Stream.of(
                        RowRemark.ofItsRow(text.address(), value -> isCutOtherwise(value.age(), bands.get(0)), SAYS))
                : Stream.empty();
    }

    /** "# under 5, withheld" behind a row says what the sign stands for. */
    private static boolean explainsSign(String text) {
        return !Character.isLetterOrDigit(text.strip().charAt(0));
    }

    private static boolean isSentence(Reading reading) {
        int ofAges = reading.phrases().stream()
                .filter(phrase -> phrase.fact() instanceof Fact.OfAge)
                .mapToInt(phrase -> phrase.end() - phrase.first())
                .sum();
        return reading.tokens() >= SHORTEST_SENTENCE && reading.tokens() - ofAges >= FEWEST_BESIDES;
    }

    /** Whether a band begins or ends where another does, and is not the same. */
    private static boolean isCutOtherwise(VictimAge own, VictimAge told) {
        return own.known()
                && own.from() < own.to()
                && !own.equals(told)
                && (own.from() == told.from() || own.to() == told.to());
    }
}
