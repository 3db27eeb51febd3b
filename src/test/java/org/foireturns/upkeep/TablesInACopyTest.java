package org.foireturns.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

@SuppressWarnings("NullAway.Init")
class TablesInACopyTest {
    private static final List<String> ALL = List.of("classpath:db/migration/common", "classpath:db/migration/h2");

    @TempDir
    Path folder;

    private String url;

    @BeforeEach
    void nameTheDatabase() {
        url = "jdbc:h2:file:" + folder.resolve("returns");
    }

    @Test
    void aNewDatabaseStandsWholeUnderItsNameOnly() {
        bringUpToDate();

        assertThat(runs()).isEqualTo("0");
        assertThat(folder).isDirectoryContaining("glob:**returns.mv.db");
        assertThat(folder).isDirectoryNotContaining("glob:**new*");
    }

    @Test
    void aDatabaseThatLacksNothingIsOpenedOnceAndStaysOpen() {
        bringUpToDate();

        try (HikariDataSource source = source()) {
            assertThat(source.isRunning()).isFalse();
            new TablesInACopy(ALL).postProcessAfterInitialization(source, "dataSource");
            assertThat(source.isRunning()).isTrue();
        }
    }

    @Test
    void whatAKilledRunLeftHalfMadeIsMadeAnew() throws IOException {
        Files.writeString(folder.resolve("returns-new.mv.db"), "half");

        bringUpToDate();

        assertThat(runs()).isEqualTo("0");
    }

    /** Migrations are numbered side by side: a database may have the later ones and not the earlier. */
    @Test
    void anOlderDatabaseGetsWhatItLacksAndKeepsWhatItHas() throws IOException {
        Path some = Files.createDirectories(folder.resolve("some"));
        for (String migration : List.of("common/V2__returns", "common/V20__quarantine")) {
            Path source = Path.of("src/main/resources/db/migration", migration + ".sql");
            Files.copy(source, some.resolve(String.valueOf(source.getFileName())));
        }
        Flyway.configure()
                .dataSource(url, "sa", "")
                .locations("filesystem:" + some, "classpath:db/migration/h2")
                .load()
                .migrate();
        open(jdbc -> jdbc.update("insert into run values ('0123', 'print', 'in', 'out', '1', date '2025-11-21',"
                + " current_timestamp, null, 0, '')"));

        bringUpToDate();

        assertThat(runs()).isEqualTo("1");
        assertThat(one("select name from run")).isEqualTo("0123");
        assertThat(one("select count(*) from run_figure")).isEqualTo("0");
    }

    private void bringUpToDate() {
        try (HikariDataSource source = source()) {
            assertThat(new TablesInACopy(ALL).postProcessAfterInitialization(source, "dataSource"))
                    .isSameAs(source);
        }
    }

    private HikariDataSource source() {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(url + ";WRITE_DELAY=0");
        source.setUsername("sa");
        source.setPassword("");
        return source;
    }

    private String runs() {
        return one("select count(*) from run");
    }

    private String one(String query) {
        return open(jdbc -> String.valueOf(jdbc.queryForObject(query, Object.class)));
    }

    private <T> T open(Function<JdbcTemplate, T> work) {
        try (HikariDataSource source = new HikariDataSource()) {
            source.setJdbcUrl(url + ";IFEXISTS=TRUE");
            source.setUsername("sa");
            source.setPassword("");
            return work.apply(new JdbcTemplate(source));
        }
    }
}
