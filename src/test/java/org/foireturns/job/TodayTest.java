package org.foireturns.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.foireturns.config.Books;
import org.foireturns.config.ConfigMistakes;
import org.foireturns.model.Request;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which requests wait for their first answer, by the sample's own books: the last was sent on 22 April 2025. */
@SuppressWarnings("NullAway.Init")
class TodayTest {
    private static final LocalDate SENT = LocalDate.of(2025, 4, 22);
    private static final LocalDate DUE = LocalDate.of(2025, 5, 21);

    @TempDir
    private Path home;

    private Books books;

    @BeforeEach
    void load() throws ConfigMistakes, IOException {
        books = Books.load(Path.of("config"));
    }

    @Test
    void aRequestWaitsFromTheDayItIsSentUpToItsDay() {
        assertThat(waiting(SENT.minusDays(1))).isEmpty();
        assertThat(waiting(SENT)).containsExactly("2025");
        assertThat(waiting(DUE)).containsExactly("2025");
        assertThat(waiting(DUE.plusDays(1))).isEmpty();
    }

    @Test
    void afterItsDayItWaitsAsLongAsItsFolderIsThere() throws IOException {
        Files.createDirectories(home.resolve("input").resolve("2025"));

        assertThat(waiting(DUE.plusDays(1))).containsExactly("2025");
    }

    @Test
    void aDayOnWhichNothingComesDueMakesNoOtherRun() {
        assertThat(today(DUE.plusDays(2)).texts()).isEqualTo(today(DUE.plusDays(1)).texts());
        assertThat(today(DUE.plusDays(1)).texts()).isNotEqualTo(today(DUE).texts());
        assertThat(today(DUE.plusDays(20)).texts())
                .isNotEqualTo(today(DUE.plusDays(1)).texts());
    }

    private List<String> waiting(LocalDate day) {
        return today(day).waiting().stream().map(Request::id).toList();
    }

    private Today today(LocalDate day) {
        return new Today(
                books, new Order(home.resolve("input"), home.resolve("output"), home.resolve("data"), day, false), day);
    }
}
