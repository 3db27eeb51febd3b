package org.foireturns.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.foireturns.config.Books;
import org.foireturns.model.Request;
import org.foireturns.normalise.Shelves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which requests wait for their first answer, by the sample's own books: the last was sent on 22 April 2025. */
@SuppressWarnings("NullAway.Init")
class TodayTest {
    private static final LocalDate SENT = LocalDate.of(2025, 4, 22);
    private static final LocalDate DUE = LocalDate.of(2025, 5, 21);

    private static final Settings SETTINGS = new Settings(
            "1",
            "71/17",
            new Settings.Load(1),
            new ReadSettings(
                    200, 2000, 200, 10_000, 256, 3_000_000, 200_000_000, 32_767, 100_000, 15, 300, 512, 600, List.of()),
            Map.of(),
            new Settings.Quarantined(false),
            new Settings.Awaited(90),
            new Settings.Letters("", ""),
            new Settings.Deciding(false),
            new Settings.Published(5));

    @TempDir
    private Path home;

    private Books books;

    @BeforeEach
    void load() {
        books = Shelves.books();
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
        assertThat(today(DUE.plusDays(2)).texts(SETTINGS))
                .isEqualTo(today(DUE.plusDays(1)).texts(SETTINGS));
        assertThat(today(DUE.plusDays(1)).texts(SETTINGS))
                .isNotEqualTo(today(DUE).texts(SETTINGS));
        assertThat(today(DUE.plusDays(20)).texts(SETTINGS))
                .isNotEqualTo(today(DUE.plusDays(1)).texts(SETTINGS));
    }

    private List<String> waiting(LocalDate day) {
        return today(day).waiting().stream().map(Request::id).toList();
    }

    private Today today(LocalDate day) {
        return new Today(
                books, new Order(home.resolve("input"), home.resolve("output"), home.resolve("data"), day, false), day);
    }
}
