package org.foireturns.normalise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.Cell;
import org.foireturns.model.Count;
import org.foireturns.model.RaisedDigits;
import org.foireturns.model.Shown;
import org.foireturns.model.ValueReading;
import org.foireturns.model.ValueReading.FormulaProblem;
import org.foireturns.model.ValueReading.Mangled;
import org.foireturns.model.ValueReading.NotWhole;
import org.foireturns.model.ValueReading.Percentage;
import org.foireturns.model.ValueReading.Read;
import org.foireturns.model.ValueReading.UnknownMarker;
import org.foireturns.model.ValueReading.Words;
import org.jspecify.annotations.Nullable;

/** Reads the count in a value cell. Nothing is guessed: what is not plainly a count says what it is instead. */
final class CountReader {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000L);
    static final String NUMBER = "([0-9]{1,3}(?:[, ][0-9]{3})+|[0-9]{1,9})";
    private static final Pattern WHOLE = Pattern.compile(NUMBER + "(?:\\.0*)?");
    private static final Pattern BRACKETED = Pattern.compile("\\(" + NUMBER + "\\)");
    /** "[1-4]", "(fewer than 5)". */
    private static final Pattern WRAPPED = Pattern.compile("[\\[({] ?([^\\[\\](){}]+?) ?[\\])}]");

    private static final Pattern SIGNED_OR_DECIMAL = Pattern.compile("[-+]?" + NUMBER + "?(?:\\.[0-9]+)?");
    /** A number with another one in brackets: "52 (11)". That behind a year is the number of a note. */
    private static final Pattern TWO =
            Pattern.compile("(?!(?:19|20)[0-9]{2}\\s)" + NUMBER + " ?[(\\[] ?" + NUMBER + " ?[)\\]]");

    private static final Pattern PERCENTAGE = Pattern.compile("[-+]?[0-9][0-9,.]* ?%");
    private static final Pattern WITHHELD = Pattern.compile("\\*+|\\[\\*+]|\\(\\*+\\)|\\[c]|\\(c\\)|c");
    private static final Pattern NOT_HELD = Pattern.compile("n ?[/\\\\] ?[ak]|n\\.a\\.?|\\[x]|\\[z]|#n/a");
    private static final Pattern WITH_BOUND = Pattern.compile(
            "([^()\\[\\]]+?)\\s*(?:[(\\[]([^()\\[\\]]+)[)\\]]|(?:\\s[-\u2013\u2014]|[:,;])\\s*([^()\\[\\]]+))");
    /** Small digits alone are the number of a note. */
    private static final Pattern NOTE_NUMBER = Pattern.compile("[" + RaisedDigits.ALL + "]{1,2}");

    /** Signs, or a letter that stands for "not available" with some and for a small number with others. */
    private static final Pattern MARK = Pattern.compile("[^\\p{L}\\p{N}]{1,3}|[xz]");

    /** A longer text is a sentence. */
    private static final int LONGEST = 200;

    private final Vocabulary vocabulary;
    private final Remembered<String, ValueReading> texts = new Remembered<>(this::unmarked);
    private final TwiceTold twice;
    private final Remembered<String, Boolean> values = new Remembered<>(this::isValue);

    CountReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.twice = new TwiceTold(vocabulary.numbers, this::text);
    }

    ValueReading read(Cell cell) {
        BigDecimal number = cell.number();
        return switch (cell.kind()) {
            case ERROR, UNCALCULATED -> new FormulaProblem();
            case BOOLEAN, STRUCK, UNSEEN -> new Words();
            case DATE -> cell.date() == null ? new Words() : date(cell.date());
            case NUMBER ->
                number == null ? new Words() : number(number, cell.style().percent());
            case TEXT -> cell.text().length() <= LONGEST ? text(cell) : new Words();
        };
    }

    /** A number to which its format adds what is counted is that number. */
    private ValueReading text(Cell cell) {
        if (cell.shown().manner() == Shown.Manner.WITHIN_WORDS) {
            Matcher worded = vocabulary.counted.matcher(Plain.of(cell.text()));
            if (worded.matches()) {
                return new Read(Count.of(value(worded.group(1))));
            }
        }
        return texts.apply(cell.text());
    }

    /** A spreadsheet makes 1 April of a typed 1-4; no other range of small numbers is common. */
    private static ValueReading date(LocalDate date) {
        boolean lowNumber = date.getDayOfMonth() == 1 || date.getMonthValue() == 1;
        int most = Math.max(date.getDayOfMonth(), date.getMonthValue());
        return lowNumber && most > 1 && most <= Count.MOST_SUPPRESSED
                ? new Read(Count.between(1, (long) most))
                : new Mangled(date);
    }

    /** Whether a text reads as a value and not as a label, before its neighbours are looked at. */
    boolean standsForValue(String text) {
        return text.length() <= LONGEST && values.apply(text);
    }

    private boolean isValue(String text) {
        String bare = vocabulary.marks.offValue(text);
        ValueReading reading = texts.apply(text);
        String plain = unwrapped(Plain.of(bare));
        return TWO.matcher(plain).matches()
                || (reading instanceof Read && !vocabulary.ranges.mayBeAge(plain) && !vocabulary.unknown.are(bare))
                || reading instanceof NotWhole
                || reading instanceof Percentage
                || vocabulary.counted.matcher(plain).matches()
                || (reading instanceof UnknownMarker && !vocabulary.percent.are(text));
    }

    /** Whether a text is a range of counts that may as well be one of ages. */
    boolean rangeOrAge(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String bare = vocabulary.marks.offValue(text);
        return vocabulary.ranges.mayBeAge(unwrapped(Plain.of(bare))) && text(bare) instanceof Read;
    }

    /** A text without the brackets around the whole of it. */
    private static String unwrapped(String text) {
        Matcher wrapped = WRAPPED.matcher(text);
        return wrapped.matches() ? wrapped.group(1) : text;
    }

    private static ValueReading number(BigDecimal number, boolean percent) {
        if (percent) {
            return new Percentage();
        }
        boolean whole = number.stripTrailingZeros().scale() <= 0 && number.signum() >= 0 && number.compareTo(MOST) < 0;
        return whole ? new Read(Count.of(number.longValueExact())) : new NotWhole();
    }

    private ValueReading unmarked(String text) {
        String bare = vocabulary.marks.offValue(text);
        ValueReading reading = text(bare);
        return reading instanceof Words && !TWO.matcher(Plain.of(text)).matches()
                ? twice.read(bare).or(() -> twice.read(text)).orElse(reading)
                : reading;
    }

    private ValueReading text(String text) {
        if (NOTE_NUMBER.matcher(text.strip()).matches()) {
            return new UnknownMarker();
        }
        String plain = Plain.of(text);
        ValueReading number = number(text, plain);
        return number != null ? number : sign(text, plain);
    }

    /** A number, a range of numbers or a word for zero; null where a text is none of them. */
    private @Nullable ValueReading number(String text, String plain) {
        if (PERCENTAGE.matcher(plain).matches()) {
            return new Percentage();
        }
        Matcher whole = WHOLE.matcher(plain);
        if (whole.matches()) {
            return new Read(Count.of(value(whole.group(1))));
        }
        Matcher bracketed = BRACKETED.matcher(plain);
        if (bracketed.matches()) {
            return new Read(Count.of(value(bracketed.group(1))));
        }
        if (vocabulary.zero.are(text)) {
            return new Read(Count.of(0));
        }
        return vocabulary
                .ranges
                .of(unwrapped(vocabulary.numbers.asDigits(text)))
                .map(ValueReading.Read::new)
                .orElse(null);
    }

    /** What a text that is no number stands for. */
    private ValueReading sign(String text, String plain) {
        // A capital X or Z is a name or an initial; in lower case it is a sign.
        String cased = text.strip().length() == 1 ? text.strip() : plain;
        if (WITHHELD.matcher(cased).matches() || vocabulary.withheld.are(text)) {
            return new Read(Count.between(0, null));
        }
        Optional<RefusalTexts.Refused> refused = vocabulary.refusals.in(text);
        if (refused.isPresent()) {
            return new Read(refused.get().hidesNumber() ? Count.between(0, null) : Count.notHeld());
        }
        Optional<ValueReading> bounded = withheldWithBound(text);
        if (bounded.isPresent()) {
            return bounded.get();
        }
        if (NOT_HELD.matcher(cased).matches() || vocabulary.notHeld.are(text)) {
            return new Read(Count.notHeld());
        }
        Optional<NumberMarks> marked = NumberMarks.of(text);
        if (marked.isPresent() && marked.get().known(vocabulary)) {
            return new Read(Count.of(marked.get().number()));
        }
        if (SIGNED_OR_DECIMAL.matcher(plain).matches() && plain.matches(".*[0-9].*")) {
            return new NotWhole();
        }
        return MARK.matcher(cased).matches() ? new UnknownMarker() : new Words();
    }

    /** "Redacted (below 5)", "withheld - fewer than 5": the bound of what is withheld. */
    private Optional<ValueReading> withheldWithBound(String text) {
        Matcher parts = WITH_BOUND.matcher(text.strip());
        return parts.matches() && vocabulary.withheld.are(parts.group(1))
                ? vocabulary
                        .ranges
                        .of(vocabulary.numbers.asDigits(parts.group(2) == null ? parts.group(3) : parts.group(2)))
                        .map(ValueReading.Read::new)
                : Optional.empty();
    }

    /** Whether a text is a number with a mark that the books know. */
    boolean marked(String text) {
        return NumberMarks.of(text).filter(number -> number.known(vocabulary)).isPresent();
    }

    static long value(String digits) {
        return Long.parseLong(digits.replaceAll("[, ]", ""));
    }
}
