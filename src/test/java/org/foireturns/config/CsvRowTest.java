package org.foireturns.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRowTest {
    private final Mistakes mistakes = new Mistakes();

    private CsvRow row(String... fields) {
        return new CsvRow("book.csv", 4, List.of("id", "yes", "day", "names", ""), List.of(fields), mistakes);
    }

    private List<String> told() {
        return Told.by(mistakes);
    }

    @Test
    void aTextHasNoSpacesAroundItAndIsEmptyWhereThereIsNone() {
        assertThat(row(" kent ").text("id")).isEqualTo("kent");
        assertThat(row("kent").text("day")).isEmpty();
        assertThat(row("kent").text("colour")).isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    void aTextThatIsDueIsMissed() {
        assertThat(row("  ").due("id")).isEmpty();
        assertThat(told()).containsExactly("book.csv line 4, column \"id\": this cell must not be empty");
    }

    @Test
    void anIdIsCheckedAndOneThatIsMissingIsOneMistake() {
        assertThat(row("west-mercia").id("id")).isEqualTo("west-mercia");
        assertThat(told()).isEmpty();
        row("West Mercia").id("id");
        row("").id("id");
        assertThat(told()).hasSize(2);
    }

    @Test
    void yesAndNoAreReadInAnyCase() {
        assertThat(row("", "YES").yes("yes")).isTrue();
        assertThat(row("", " no ").yes("yes")).isFalse();
        assertThat(told()).isEmpty();
        assertThat(row("", "y").yes("yes")).isFalse();
        assertThat(row("", "").yes("yes")).isFalse();
        assertThat(told()).hasSize(2);
    }

    @Test
    void aDayMayBeLeftOutAndNotBeWrong() {
        assertThat(row("", "", "2025-04-21").date("day")).contains(LocalDate.of(2025, 4, 21));
        assertThat(row("", "", "").date("day")).isEmpty();
        assertThat(told()).isEmpty();
        assertThat(row("", "", "31 April").date("day")).isEmpty();
        assertThat(told()).singleElement().asString().startsWith("book.csv line 4, column \"day\": ");
    }

    @Test
    void aListHasNoEmptyTexts() {
        assertThat(row("", "", "", " a | |b|").list("names")).containsExactly("a", "b");
        assertThat(row("").list("names")).isEmpty();
    }

    @Test
    void aTextUnderNoColumnDoesNotFit() {
        assertThat(row("a", "b", "c", "d", " ", "").fits()).isTrue();
        assertThat(told()).isEmpty();
        assertThat(row("a", "b", "c", "d", "e", "f").fits()).isFalse();
        assertThat(told()).hasSize(2).first().asString().startsWith("book.csv line 4: cell 5 stands under no column");
    }
}
