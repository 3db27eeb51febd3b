package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.grammar.Fact;
import org.foireturns.model.Period;
import org.foireturns.model.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the lines over a list say of all its rows. */
class StatedTest {
    private static final String LIST = """
            | Crime no | Recorded   | Sex | Age | App      |
            | 24000101 | 2024-04-02 | F   | 13  | Snapchat |
            | 24000102 | 2024-04-03 | M   | 12  | Kik      |
            """;

    private static Stated stated(String sheet, String... over) {
        String lines = over.length == 0 ? "" : "| " + String.join(" |\n| ", over) + " |\n";
        return Stated.of(DrawnList.named(sheet, lines + LIST).list(), DrawnList.WORDS);
    }

    private static @Nullable String days(@Nullable Period period) {
        return period == null ? null : period.start() + "/" + period.end();
    }

    @Test
    void theNearestLineSaysThePeriod() {
        Stated stated = stated("2019", "Offences 2023/24", "Offences 2024/25");
        assertThat(stated.period()).isEqualTo(Period.financialYear(2024));
        assertThat(stated.source()).isEqualTo("from the line over the list (A2)");
    }

    @Test
    void whereNoLineDoesTheNameOfTheSheetSaysIt() {
        Stated stated = stated("2024-25", "All offences");
        assertThat(stated.period()).isEqualTo(Period.financialYear(2024));
        assertThat(stated.source()).isEqualTo("from the sheet's name");
        assertThat(stated("Sheet1").period()).isNull();
        assertThat(stated("Sheet1").source()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2024/25, 2024-04-01/2025-03-31",
                "2017/18 to 2019/20, 2017-04-01/2020-03-31",
                "2017/18; 2021/22, -",
                "Kent, -"
            })
    void aTextHasOnePeriodOrTheYearsThatItSpans(String text, @Nullable String days) {
        assertThat(days(Stated.period(DrawnList.WORDS.read(text)).orElse(null))).isEqualTo(days);
    }

    @Test
    void tellsTheOffenceAndWhatARowIs() {
        Stated stated = stated("Sheet1", "Victims of sexual communication with a child");
        assertThat(stated.offence()).isEqualTo("71/17");
        assertThat(stated.unit()).isEqualTo(Unit.VICTIMS);
        assertThat(stated("Sheet1").offence()).isNull();
        assertThat(stated("Sheet1").unit()).isNull();
        assertThat(stated("Offences").unit()).isEqualTo(Unit.OFFENCES);
    }

    @Test
    void monthsWithoutAYearAreInTheOneYearOfTheList() {
        Stated year = stated("2024-25");
        assertThat(year.months(new Fact.PartOfYear(1, 3)).map(Period::start).orElseThrow())
                .isEqualTo("2025-01-01");
        assertThat(year.months(new Fact.PartOfYear(4, 6)).map(Period::start).orElseThrow())
                .isEqualTo("2024-04-01");
        assertThat(year.months(new Fact.PartOfYear(11, 1)).map(Period::end).orElseThrow())
                .isEqualTo("2025-01-31");
        assertThat(stated("Sheet1").months(new Fact.PartOfYear(1, 3))).isEmpty();
        assertThat(year.during(Period.financialYear(2023).to(Period.financialYear(2024)), "decided")
                        .months(new Fact.PartOfYear(1, 3)))
                .isEmpty();
    }

    @Test
    void anotherOffenceThanAnyThatIsKnownIsOne() {
        assertThat(stated("Sheet1", "Rape").offence()).isNotNull().isNotEqualTo("71/17");
        assertThat(stated("Sheet1", "Burglary").offence()).isEmpty();
        assertThat(stated("Sheet1", "Burglary and sexual communication with a child")
                        .offence())
                .isEqualTo("71/17");
        assertThat(stated("Sheet1", "Outcomes by gender").offence()).isNull();
    }

    /** How often platforms were named is no row. */
    @Test
    void aRowIsNoMentionOfAPlatform() {
        assertThat(stated("Mentions").unit()).isNull();
    }
}
