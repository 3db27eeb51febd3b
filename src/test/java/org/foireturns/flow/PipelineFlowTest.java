package org.foireturns.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.foireturns.config.Books;
import org.foireturns.intake.Manifest;
import org.foireturns.model.FileFormat;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.Sha256;
import org.foireturns.normalise.Shelves;
import org.foireturns.run.Fingerprint;
import org.foireturns.run.Meaning;
import org.foireturns.run.Order;
import org.foireturns.run.Plan;
import org.foireturns.run.ReadSettings;
import org.foireturns.run.Settings;
import org.foireturns.store.Archive;
import org.foireturns.store.FrozenFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@SuppressWarnings("NullAway.Init")
class PipelineFlowTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 21);

    @TempDir
    Path folder;

    private Path copy;
    private Books books;
    private Settings settings;
    private PipelineFlow flow;

    @BeforeEach
    void copyAReturn() throws Exception {
        copy = Files.writeString(folder.resolve("copy.bin"), "Year,Offences\n2018/19,12\n2019/20,14\n");
        books = Shelves.books();
        ReadSettings limits = new ReadSettings(
                200, 2000, 200, 10_000, 256, 3_000_000, 200_000_000, 32_767, 100_000, 15, 300, 512, 600, List.of());
        settings = new Settings(
                "1",
                "71/17",
                new Settings.Load(1),
                limits,
                Map.of(),
                new Settings.Quarantined(false),
                new Settings.Awaited(90),
                new Settings.Letters("", ""),
                new Settings.Deciding(false),
                new Settings.Published(5));
        Order order = new Order(folder, folder, folder, null, false);
        flow = new PipelineFlow(order, books, settings, Archive.in(database()).quarantine());
    }

    @AfterEach
    void endTheWorkers() {
        flow.close();
    }

    private static JdbcTemplate database() {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        Flyway.configure()
                .dataSource(url, "sa", "")
                .locations("classpath:db/migration/common", "classpath:db/migration/h2")
                .load()
                .migrate();
        return new JdbcTemplate(new DriverManagerDataSource(url, "sa", ""));
    }

    @Test
    void aCopyThatIsWhatWasHashedIsRead() throws IOException {
        assertThat(flow.read(frozen("2019-11-01"), LocalDate.of(2019, 11, 1)).readable())
                .isTrue();
        assertThat(flow.read(frozen(""), DAY).readable()).isTrue();
    }

    @Test
    void aCopyThatIsNotWhatWasHashedIsNoReturn() throws IOException {
        FrozenFile frozen = frozen("");
        Files.writeString(copy, "Year,Offences\n2018/19,12\n2019/20,41\n");

        assertThatThrownBy(() -> flow.read(frozen, DAY))
                .isInstanceOf(CannotLoad.class)
                .hasMessageContaining("is gone, has changed or cannot be reached");
    }

    @Test
    void aCopyThatIsGoneIsNoUnreadableReturn() throws IOException {
        FrozenFile frozen = frozen("");
        Files.delete(copy);

        assertThatThrownBy(() -> flow.read(frozen, DAY)).isInstanceOf(CannotLoad.class);
    }

    @Test
    void aMachineWithOtherBooksReadsNothing() throws IOException {
        FrozenFile frozen = frozen("2025-11-20");

        assertThatThrownBy(() -> flow.read(frozen, DAY))
                .isInstanceOf(CannotLoad.class)
                .hasMessage("This machine has other books, settings or software than the one that asks.");
    }

    /** The copy as a run froze it that was asked for a day, or for none. */
    private FrozenFile frozen(String day) throws IOException {
        ReturnFile file =
                new ReturnFile("2025", "2025/Kent Police.csv", Sha256.of(copy), Files.size(copy), FileFormat.CSV);
        Order order = new Order(folder, folder, folder, day.isEmpty() ? null : LocalDate.parse(day), false);
        Manifest manifest = new Manifest(List.of(new Manifest.Entry(file, copy, Set.of("kent"))), List.of());
        Fingerprint fingerprint = new Fingerprint(
                "", Meaning.of(settings, books), "71/17", "1", order, manifest, books.decisions(), DAY, List.of());
        return new Plan(fingerprint, books, settings, DAY, Instant.EPOCH)
                .frozen()
                .get(0);
    }
}
