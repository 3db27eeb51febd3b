package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.foireturns.model.Dimension;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.junit.jupiter.api.Test;

class LongTablesTest {
    private static final List<String> AGES =
            IntStream.range(0, 18).mapToObj(Integer::toString).toList();

    private final Given given = new Given().force("gwent");

    /** A line for each age of girls, and one for a boy. */
    private Given lines() {
        for (int i = 0; i < AGES.size(); i++) {
            given.detail("C" + (i + 2), "female", AGES.get(i), "all", "2");
        }
        return given.detail("C20", "male", "9", "all", "1");
    }

    @Test
    void theCellsOfLinesWithoutNoughtAreFound() {
        assertThat(LongTables.among(lines().evidence().observations())).hasSize(19);
    }

    @Test
    void oneLineOfACategoryIsAllThereIsOfIt() {
        assertThat(male(lines())).isEqualTo("1");
    }

    @Test
    void aTableThatSaysNoughtLeavesNothingOut() {
        assertThat(male(lines().detail("C21", "unknown", "9", "all", "0"))).isEmpty();
    }

    @Test
    void aTableWithNumbersBesideEachOtherLeavesNothingOut() {
        assertThat(male(lines().detail("D20", "unknown", "9", "all", "1"))).isEmpty();
    }

    @Test
    void monthsByOneDimensionAreOneToo() {
        for (int month = 0; month < 12; month++) {
            YearMonth each = YearMonth.of(2024, 4).plusMonths(month);
            given.period(Period.months(each, each));
            given.detail("C" + (2 * month + 2), "all", "all", "snapchat", "8");
            if (month % 2 == 0) {
                given.detail("C" + (2 * month + 3), "all", "all", "kik", "1");
            }
        }
        assertThat(LongTables.among(given.evidence().observations())).hasSize(18);
    }

    @Test
    void aListOfPlatformsOfOneYearMayLackSome() {
        for (int i = 0; i < 20; i++) {
            given.detail("C" + (i + 2), "all", "all", "app-" + i, "2");
        }
        assertThat(LongTables.among(given.evidence().observations())).isEmpty();
    }

    @Test
    void aTotalMustBeWhatTheLinesComeTo() {
        assertThat(male(lines().stated("C21", "all", "all", "all", "37"))).isEqualTo("1");
        assertThat(male(given.stated("C22", "all", "all", "all", "38"))).isEmpty();
    }

    @Test
    void aTableWithOneLineTwiceIsNone() {
        assertThat(LongTables.among(lines().detail("C21", "male", "9", "all", "1")
                        .evidence()
                        .observations()))
                .isEmpty();
    }

    @Test
    void fewLinesAreASmallTable() {
        given.detail("C2", "female", "0-11", "all", "3")
                .detail("C3", "female", "12-15", "all", "7")
                .detail("C4", "male", "12-15", "all", "2");
        assertThat(LongTables.among(given.evidence().observations())).isEmpty();
    }

    @Test
    void rowsOfAListAreNoLines() {
        for (String age : AGES) {
            given.listed("female", age, "kik", "1");
        }
        List<Observation> rows = given.evidence().observations();
        assertThat(LongTables.among(rows)).isEmpty();
    }

    private static String male(Given given) {
        return Standings.of(given.evidence(), List.of(Book.request("2025")))
                .answer("2025", "gwent", Period.financialYear(2024), Dimension.VICTIM_GENDER)
                .flatMap(answer -> answer.parts().stream()
                        .filter(part -> part.category().equals("male"))
                        .findFirst())
                .map(part -> part.value().lower() + (part.value().exact() ? "" : " or more"))
                .orElse("");
    }
}
