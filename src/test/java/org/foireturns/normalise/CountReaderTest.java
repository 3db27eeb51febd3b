package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.Count;
import org.foireturns.model.Shown;
import org.foireturns.model.Shown.Manner;
import org.foireturns.model.Style;
import org.foireturns.model.ValueReading;
import org.foireturns.model.ValueReading.FormulaProblem;
import org.foireturns.model.ValueReading.Mangled;
import org.foireturns.model.ValueReading.NotWhole;
import org.foireturns.model.ValueReading.Percentage;
import org.foireturns.model.ValueReading.Read;
import org.foireturns.model.ValueReading.UnknownMarker;
import org.foireturns.model.ValueReading.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountReaderTest {
    private static final Address A1 = new Address(0, 0);

    private final CountReader reader = new CountReader(Shelves.vocabulary());

    private ValueReading read(String text) {
        return reader.read(Cell.text(A1, text, Style.PLAIN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            82                | 82
            ' 82 '            | 82
            1,234             | 1234
            1 234             | 1234
            1\u00a0234        | 1234
            \uff18\uff12      | 82
            1.0               | 1
            82.00             | 82
            82\u00b9          | 82
            82\u00b9\u00b2    | 82
            264*              | 264
            45 [note 1]       | 45
            45 (note 2)       | 45
            45 (r)            | 45
            45 (p)            | 45
            45\u2020          | 45
            60r               | 60
            60 p              | 60
            1,234 (prov)      | 1234
            20 [revised]      | 20
            [r] 60            | 60
            (p) 3             | 3
            60 provisional    | 60
            60rev.            | 60
            nil               | 0
            None              | 0
            Zero              | 0
            0                 | 0
            """)
    void readsANumber(String text, long number) {
        assertThat(read(text)).isEqualTo(new Read(Count.of(number)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"60e", "60 b", "60R", "12P", "r60", "p 60", "60 girls", "60rp", "60 (e)", "r", "(r)", "60r 3p"})
    void guessesNoMarkThatTheBooksDoNotKnow(String text) {
        assertThat(read(text)).isEqualTo(new Words());
    }

    /** "82\u00b2" is a number with the number of a note, and the latter alone is none. */
    @Test
    void theNumberOfANoteAloneIsNoCount() {
        assertThat(read("\u2074")).isEqualTo(new UnknownMarker());
        assertThat(read(" \u00b9\u00b2 ")).isEqualTo(new UnknownMarker());
    }

    @Test
    void theBoundOfWhatIsWithheldIsRead() {
        assertThat(read("Redacted (below 5)")).isEqualTo(new Read(Count.between(0, 4L)));
        assertThat(read("Not shown [4 or fewer]")).isEqualTo(new Read(Count.between(0, 4L)));
        assertThat(read("Withheld - fewer than 5")).isEqualTo(new Read(Count.between(0, 4L)));
        assertThat(read("Redacted: 1 to 9")).isEqualTo(new Read(Count.between(1, 9L)));
        assertThat(read("Redacted, by Kent")).isNotInstanceOf(Read.class);
        assertThat(read("Redacted (by Kent)")).isNotInstanceOf(Read.class);
    }

    @Test
    void bracketsAroundARangeChangeNothing() {
        assertThat(read("[1-4]")).isEqualTo(new Read(Count.between(1, 4L)));
        assertThat(read("(fewer than 5)")).isEqualTo(new Read(Count.between(0, 4L)));
        assertThat(read("{ 1 to 9 }")).isEqualTo(new Read(Count.between(1, 9L)));
        assertThat(reader.standsForValue("[1-4]")).isEqualTo(reader.standsForValue("1-4"));
        assertThat(reader.rangeOrAge("[1-4]")).isTrue();
        assertThat(reader.standsForValue("[fewer than 5]")).isTrue();
        assertThat(read("Exempt under section 31")).isEqualTo(new Read(Count.between(0, null)));
    }

    @Test
    void aUnitThatItsFormatAddsLeavesTheNumberAsItIs() {
        Cell typed = Cell.text(A1, "60 offences", Style.PLAIN);
        assertThat(reader.read(typed.with(Shown.in(Manner.WITHIN_WORDS)))).isEqualTo(new Read(Count.of(60)));
        assertThat(reader.read(typed)).isEqualTo(new Words());
        Cell below = Cell.text(A1, "<5", Style.PLAIN).with(Shown.in(Manner.WITHIN_WORDS));
        assertThat(reader.read(below)).isEqualTo(new Read(Count.between(0, 4L)));
        Cell share = Cell.text(A1, "12%", Style.PLAIN).with(Shown.in(Manner.WITHIN_WORDS));
        assertThat(reader.read(share)).isEqualTo(new Percentage());
    }

    @Test
    void aCellThatDoesNotStandSaysNoNumber() {
        assertThat(reader.read(Cell.struck(A1, "7", Style.PLAIN))).isEqualTo(new Words());
        assertThat(reader.read(Cell.unseen(A1, Style.PLAIN))).isEqualTo(new Words());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <5                | 0 | 4
            < 5               | 0 | 4
            <3                | 0 | 2
            <5*               | 0 | 4
            fewer than 5      | 0 | 4
            Fewer than five   | 0 | 4
            less than 5       | 0 | 4
            Less than three   | 0 | 2
            under 5           | 0 | 4
            \u22644           | 0 | 4
            <=4               | 0 | 4
            5 or fewer        | 0 | 5
            five or fewer     | 0 | 5
            5 or less         | 0 | 5
            up to 5           | 0 | 5
            0-4               | 0 | 4
            1-4               | 1 | 4
            1 - 4             | 1 | 4
            1 to 4            | 1 | 4
            one to four       | 1 | 4
            between 1 and 4   | 1 | 4
            1\u20134          | 1 | 4
            *                 | 0 |
            **                | 0 |
            [c]               | 0 |
            c                 | 0 |
            S40               | 0 |
            s.40(2)           | 0 |
            s40 (2)           | 0 |
            Section 40        | 0 |
            Section 40(2)     | 0 |
            Redacted          | 0 |
            Withheld          | 0 |
            Suppressed        | 0 |
            """)
    void readsAWithheldNumber(String text, long lower, @Nullable Long upper) {
        assertThat(read(text)).isEqualTo(new Read(Count.between(lower, upper)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n/a",
                "N/A",
                "NA",
                "N/a ",
                "n.a.",
                "not available",
                "Not held",
                "not recorded",
                "No data",
                "[x]",
                "[z]",
                "Refused",
                "Refused s12",
                "Section 12",
                "s.12(1)",
                "Ddim ar gael"
            })
    void readsThatThereIsNoNumber(String text) {
        assertThat(read(text)).isEqualTo(new Read(Count.notHeld()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "..", ":", "--", "\u2013", "...", "#", "~", "x", "z"})
    void leavesASignThatNothingExplains(String text) {
        assertThat(read(text)).isEqualTo(new UnknownMarker());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3", "12.5", "-1.5", "+4"})
    void refusesWhatIsNotWhole(String text) {
        assertThat(read(text)).isEqualTo(new NotWhole());
    }

    @ParameterizedTest
    @ValueSource(strings = {"12%", "12.5 %", "-3%"})
    void refusesPercentages(String text) {
        assertThat(read(text)).isEqualTo(new Percentage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00a35",
                "TBC",
                "see note",
                "10+",
                "about 12",
                "X",
                "12 and 13 or 14",
                "5 to 2",
                "12a",
                "Snapchat"
            })
    void refusesWords(String text) {
        assertThat(read(text)).isEqualTo(new Words());
    }

    @Test
    void readsStoredNumbers() {
        Style percent = new Style("0.0%", false, false, false, 0);
        assertThat(reader.read(Cell.number(A1, new BigDecimal("12"), Style.PLAIN)))
                .isEqualTo(new Read(Count.of(12)));
        assertThat(reader.read(Cell.number(A1, new BigDecimal("0"), new Style("0;-0;\"-\"", false, false, false, 0))))
                .as("a zero shown as a dash")
                .isEqualTo(new Read(Count.of(0)));
        assertThat(reader.read(Cell.number(A1, new BigDecimal("12.5"), Style.PLAIN)))
                .isEqualTo(new NotWhole());
        assertThat(reader.read(Cell.number(A1, new BigDecimal("-1"), Style.PLAIN)))
                .isEqualTo(new NotWhole());
        assertThat(reader.read(Cell.number(A1, new BigDecimal("1e12"), Style.PLAIN)))
                .isEqualTo(new NotWhole());
        assertThat(reader.read(Cell.number(A1, new BigDecimal("0.4"), percent))).isEqualTo(new Percentage());
    }

    @Test
    void readsTheRangeBehindADate() {
        LocalDate april = LocalDate.of(2025, 4, 1);
        assertThat(reader.read(Cell.date(A1, april, Style.PLAIN))).isEqualTo(new Read(Count.between(1, 4L)));
        LocalDate other = LocalDate.of(2015, 12, 1);
        assertThat(reader.read(Cell.date(A1, other, Style.PLAIN))).isEqualTo(new Mangled(other));
    }

    @Test
    void refusesWhatTheForceDidNotStore() {
        for (CellKind kind : new CellKind[] {CellKind.ERROR, CellKind.UNCALCULATED}) {
            assertThat(reader.read(new Cell(A1, kind, "#REF!", null, null, "", Style.PLAIN)))
                    .isEqualTo(new FormulaProblem());
        }
        assertThat(reader.read(new Cell(A1, CellKind.BOOLEAN, "TRUE", null, null, "", Style.PLAIN)))
                .isEqualTo(new Words());
    }

    @ParameterizedTest
    @ValueSource(strings = {"82", "<5", "*", "n/a", "-", "12%", "5 or fewer", "264*", "fewer than five"})
    void standsForAValue(String text) {
        assertThat(reader.standsForValue(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12-15",
                "under 12",
                "11 and under",
                "12 to 15*",
                "Unknown",
                "Not recorded",
                "%",
                "Snapchat",
                "2017/18"
            })
    void isALabel(String text) {
        assertThat(reader.standsForValue(text)).isFalse();
    }

    @Test
    void aValueInTwoLanguagesIsTheOneThatBothTell() {
        assertThat(read("Dim / Nil")).isEqualTo(new Read(Count.of(0)));
        assertThat(read("Llai na 5 / Fewer than 5")).isEqualTo(new Read(Count.between(0, 4L)));
        assertThat(read("Llai na 5/Fewer than 3")).isEqualTo(new Words());
        assertThat(read("Dim / Snapchat")).isEqualTo(new Words());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, false",
        "2025-01-02, true",
        "2025-02-01, true",
        "2025-02-02, false",
        "2025-09-01, true",
        "2025-10-01, false",
        "2025-01-09, true",
        "2025-01-10, false"
    })
    void aDayThatMayHaveBeenARangeOfSmallNumbersIsOne(LocalDate day, boolean range) {
        assertThat(reader.read(Cell.date(A1, day, Style.PLAIN)) instanceof Read).isEqualTo(range);
    }

    @ParameterizedTest
    @CsvSource({"5-11, true", "(1 - 4), true", "5, false", "zorb, false", "0-4, true"})
    void aRangeOfCountsMayBeOneOfAges(String text, boolean either) {
        assertThat(reader.rangeOrAge(text)).isEqualTo(either);
        assertThat(reader.rangeOrAge(text + " ".repeat(300))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"45 (r), true", "45, false", "zorb, false"})
    void aNumberWithAMarkThatTheBooksKnowIsTold(String text, boolean marked) {
        assertThat(reader.marked(text)).isEqualTo(marked);
    }
}
