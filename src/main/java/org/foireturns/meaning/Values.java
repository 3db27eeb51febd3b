package org.foireturns.meaning;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.Count;
import org.foireturns.model.Range;
import org.foireturns.model.ValueReading;
import org.foireturns.normalise.Normaliser;
import org.jspecify.annotations.Nullable;

/** What stands in the value cells of a return, by its own signs. */
final class Values implements Sums.Numbers {
    /** A count with its share of all in brackets behind it. */
    private static final Pattern WITH_SHARE = Pattern.compile(
            "\\s*([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,7})\\s*\\(\\s*[0-9]{1,3}(?:\\.[0-9]+)?\\s*%\\s*\\)\\s*");

    private final Normaliser counts;
    private final Signs signs;
    private final Grammar grammar;
    /** Signs that are zero by the sums of the return. */
    private final Set<String> zero;

    Values(Normaliser counts, Signs signs, Grammar grammar, Set<String> zero) {
        this.counts = counts;
        this.signs = signs;
        this.grammar = grammar;
        this.zero = zero;
    }

    Values withZero(Set<String> bySums) {
        return new Values(counts, signs, grammar, bySums);
    }

    Grammar grammar() {
        return grammar;
    }

    ValueReading read(Cell cell) {
        if (cell.isText()) {
            ValueReading explained = signs.of(cell.text())
                    .<ValueReading>map(ValueReading.Read::new)
                    .orElse(null);
            if (explained != null) {
                return explained;
            }
            Long told = ofUnit(cell);
            if (told != null) {
                return new ValueReading.Read(Count.of(told));
            }
            if (zero.contains(cell.text().strip())) {
                return new ValueReading.Read(Count.of(0));
            }
        }
        return counts.count(cell);
    }

    /** The number of a text that says besides what it counts: "198 offences", "62 (21.1%)". */
    private @Nullable Long ofUnit(Cell cell) {
        Matcher share = WITH_SHARE.matcher(cell.text());
        if (share.matches()) {
            return Long.valueOf(share.group(1).replace(",", ""));
        }
        Reading reading = grammar.read(cell.text());
        List<Fact> facts = reading.facts();
        boolean counted = reading.whole()
                && facts.size() == 2
                && facts.get(0) instanceof Fact.Number
                && facts.get(1) instanceof Fact.Counts;
        return counted ? Long.valueOf(((Fact.Number) facts.get(0)).value()) : null;
    }

    static boolean withShare(String text) {
        return WITH_SHARE.matcher(text).matches();
    }

    /** Whether a cell holds a percentage, by its format or its sign. */
    boolean percentage(Cell cell) {
        return counts.count(cell) instanceof ValueReading.Percentage;
    }

    @Override
    public @Nullable Range of(Cell cell) {
        ValueReading reading = read(cell);
        return reading instanceof ValueReading.Read read && read.count().held() ? Range.of(read.count()) : null;
    }
}
