package org.foireturns.meaning;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.Count;
import org.foireturns.model.Range;
import org.foireturns.model.ShownText;
import org.foireturns.model.ValueReading;
import org.foireturns.normalise.Normaliser;
import org.jspecify.annotations.Nullable;

/** What stands in the value cells of a return, by its own signs. */
final class Values implements Sums.Numbers {
    /** A count as it is typed, in the first group: "39", "1,204". */
    static final String TYPED = "\\s*([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,7})\\s*";

    /** A count with its share of all in brackets behind it. */
    private static final Pattern WITH_SHARE =
            Pattern.compile(TYPED + "\\(\\s*[0-9]{1,3}(?:\\.[0-9]+)?\\s*%\\s*\\)\\s*");

    private static final Pattern WORDS_AND_DIGITS =
            Pattern.compile("([\\p{L} -]+?)\\s*[(\\[]\\s*([0-9]{1,3}(?:,[0-9]{3})?|[0-9]{1,6})\\s*[)\\]]\\s*");
    private static final Pattern LETTERS = Pattern.compile("\\s*\\p{L}[\\p{L} -]{1,40}");

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
        Optional<Count> stands = signs.ofNumber(cell.text().strip());
        if (stands.isPresent()) {
            return new ValueReading.Read(stands.get());
        }
        if (cell.isText()) {
            ValueReading explained = signs.of(cell.text())
                    .<ValueReading>map(ValueReading.Read::new)
                    .orElse(null);
            if (explained != null) {
                return explained;
            }
            Optional<ValueReading> marked = counts.marked(cell, signs.marks());
            if (marked.isPresent()) {
                return marked.get();
            }
            Matcher share = WITH_SHARE.matcher(cell.text());
            if (share.matches()) {
                return new ValueReading.Read(Count.of(typed(share.group(1))));
            }
            Told told = Told.of(cell.text(), grammar);
            if (told != null) {
                return counts.count(Cell.text(cell.address(), told.number(), cell.style()));
            }
            Integer inWords = inWords(cell.text(), grammar);
            if (inWords != null) {
                return new ValueReading.Read(Count.of(inWords));
            }
            Remarked remarked = Remarked.of(cell.text(), grammar);
            if (remarked != null && counts.count(cell) instanceof ValueReading.Words) {
                return counts.count(Cell.text(cell.address(), remarked.number(), cell.style()));
            }
            if (zero.contains(cell.text().strip())) {
                return new ValueReading.Read(Count.of(0));
            }
        }
        return counts.count(cell);
    }

    /** The number of digits that may be parted by commas. */
    static long typed(String digits) {
        return Long.parseLong(digits.replace(",", ""));
    }

    /** The number that a text is the words for: "Seven", "Eighty-six (86)", "no victims"; null for any other text. */
    static @Nullable Integer inWords(String text, Grammar grammar) {
        Matcher again = WORDS_AND_DIGITS.matcher(text);
        if (again.matches()) {
            Integer words = inWords(again.group(1), grammar);
            return words != null && words == typed(again.group(2)) ? words : null;
        }
        if (!LETTERS.matcher(text).matches()) {
            return null;
        }
        Reading reading = grammar.read(text);
        // "This sheet contains one table" is no number: words stand around it.
        if (!reading.whole() || reading.phrases().size() != 1 || reading.facts().size() != 1) {
            return null;
        }
        Fact fact = reading.facts().get(0);
        boolean nought = fact instanceof Fact.Nil && reading.tokens() > 1;
        return nought
                ? Integer.valueOf(0)
                : fact instanceof Fact.Number number ? Integer.valueOf(number.value()) : null;
    }

    /** A number as it is told to people: "39", "0 to 4". */
    String words(Cell cell) {
        Range range = of(cell);
        return range == null ? ShownText.of(cell) : range.words();
    }

    static boolean withShare(String text) {
        return WITH_SHARE.matcher(text).matches();
    }

    /** Whether a cell holds a percentage, by its format, its sign or its words: "12%", "77% of offences". */
    @Override
    public boolean percentage(Cell cell) {
        return counts.count(cell) instanceof ValueReading.Percentage
                || (cell.isText() && share(grammar.read(cell.text())));
    }

    @Override
    public boolean refused(Cell cell) {
        return cell.isText() && counts.refusedIn(cell.text()).isPresent();
    }

    /** Whether a text is a number of percent and what it is a share of. */
    static boolean share(Reading reading) {
        return reading.whole()
                && reading.all(Fact.Number.class).count() == 1
                && reading.facts().size() > 1
                && reading.facts().get(0) instanceof Fact.Number
                && reading.facts().get(1) instanceof Fact.Beside beside
                && beside.axis().equals(Subjects.PERCENTAGE);
    }

    @Override
    public @Nullable Range of(Cell cell) {
        ValueReading reading = read(cell);
        return reading instanceof ValueReading.Read read && read.count().held() ? Range.of(read.count()) : null;
    }
}
