package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Count;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Period;
import org.foireturns.model.Refusal;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.Style;
import org.foireturns.model.ValueReading;
import org.foireturns.model.Vintage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormaliserTest {
    private static final Normaliser NORMALISER = Shelves.normaliser();

    private static Cell text(String text) {
        return Cell.text(Address.parse("B2"), text, Style.PLAIN);
    }

    private static Cell number(String number) {
        return Cell.number(Address.parse("B2"), new BigDecimal(number), Style.PLAIN);
    }

    @ParameterizedTest
    @CsvSource({
        "1989, false",
        "1990, true",
        "2024, true",
        "2024.0, true",
        "2024.5, false",
        "2100, true",
        "2101, false",
        "12, false"
    })
    void aNumberMayBeAYear(String number, boolean year) {
        assertThat(NORMALISER.readsAsYear(number(number))).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({"1990, true", "' 2024 ', true", "2105, false", "2024/25, false", "twenty, false", "1889, false"})
    void aTextMayBeAYear(String text, boolean year) {
        assertThat(NORMALISER.readsAsYear(text(text))).isEqualTo(year);
    }

    @Test
    void aNumberIsAValueUnlessItMayBeAYear() {
        assertThat(NORMALISER.readsAsValue(number("12"))).isTrue();
        assertThat(NORMALISER.readsAsValue(number("2024"))).isFalse();
        assertThat(NORMALISER.readsAsValue(text("<5"))).isTrue();
        assertThat(NORMALISER.readsAsValue(text("2024"))).isFalse();
        assertThat(NORMALISER.readsAsValue(text("Girls"))).isFalse();
        assertThat(NORMALISER.readsAsValue(Cell.date(Address.parse("B2"), LocalDate.of(2024, 1, 4), Style.PLAIN)))
                .isFalse();
    }

    @Test
    void aMarkBehindANumberIsOneThatTheFileExplains() {
        assertThat(NORMALISER.marked(text("20e"), Set.of("e"))).contains(new ValueReading.Read(Count.of(20)));
        assertThat(NORMALISER.marked(text("20e"), Set.of("p"))).isEmpty();
        assertThat(NORMALISER.marked(text("20e"), Set.of())).isEmpty();
        assertThat(NORMALISER.marked(number("20"), Set.of("e"))).isEmpty();
    }

    @Test
    void aWordForNoneHasNoDigit() {
        assertThat(NORMALISER.isNil("Nil return")).isTrue();
        assertThat(NORMALISER.isNil("Dim / Nil")).isTrue();
        assertThat(NORMALISER.isNil("Dim / Snapchat")).isFalse();
        assertThat(NORMALISER.isNil("0 (zero)")).isFalse();
        assertThat(NORMALISER.isNil("Nil returned here")).isFalse();
    }

    @Test
    void aRangeMayBeAnAge() {
        assertThat(NORMALISER.readsAsRange(text("1 to 4"))).isTrue();
        assertThat(NORMALISER.readsAsRange(text("12"))).isFalse();
        assertThat(NORMALISER.readsAsRange(number("12"))).isFalse();
    }

    private static Vintage vintage(Request request, String file) {
        return NORMALISER.vintage(new ReturnFile("2025", file, "00", 1, FileFormat.XLSX), request, List.of());
    }

    /** A day before the request was sent is none on which its answer was made. */
    @Test
    void anAnswerIsMadeAfterTheRequestWasSentOrItsTimeWasOver() {
        Request sent = request(LocalDate.of(2025, 5, 1));
        assertThat(vintage(sent, "2025/kent 12 May 2025.xlsx").made()).isNotNull();
        assertThat(vintage(sent, "2025/kent 12 April 2025.xlsx").made()).isNull();
        Request open = request(null);
        assertThat(vintage(open, "2025/kent 12 April 2025.xlsx").made()).isNotNull();
        assertThat(vintage(open, "2025/kent 12 March 2025.xlsx").made()).isNull();
    }

    private static Request request(@Nullable LocalDate sent) {
        return new Request(
                "2025", "", "71/17", List.of(Period.financialYear(2024)), Set.of(), false, List.of(), sent, null, true);
    }

    @Test
    void aDecisionNotToAnswerIsReadWithItsSection() {
        assertThat(NORMALISER.refusedIn("Refused - s12 cost exceeded"))
                .contains(new Normaliser.Refused("12", Refusal.Kind.REFUSED));
        assertThat(NORMALISER.refusedIn("14")).isEmpty();
        assertThat(NORMALISER.refusal(List.of("Your request is refused under section 12 of the Act.")))
                .contains(new Normaliser.Refused("12", Refusal.Kind.REFUSED));
        assertThat(NORMALISER.refusal(List.of("We hold no information on this.")))
                .map(Normaliser.Refused::kind)
                .contains(Refusal.Kind.NOT_HELD);
        assertThat(NORMALISER.refusal(List.of("Please find our answer below."))).isEmpty();
    }

    @Test
    void aSentenceMaySayThatThereWereNone() {
        assertThat(NORMALISER.saysNil("We make a nil return.")).isTrue();
        assertThat(NORMALISER.saysNil("We make a return.")).isFalse();
    }
}
