package org.foireturns.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
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

    @Test
    void anOlderDatabaseGetsWhatItLacksAndKeepsWhatItHas() {
        migrate("classpath:db/migration/h2");
        open(jdbc ->
                jdbc.update("insert into batch_job_instance (version, job_name, job_key) values (0, 'night', 'k')"));

        bringUpToDate();

        assertThat(runs()).isEqualTo("0");
        assertThat(one("select job_name from batch_job_instance")).isEqualTo("night");
    }

    @Test
    void aDatabaseWithOtherTablesIsRefusedAndStaysAsItWas() throws IOException {
        Path old = Files.createDirectories(folder.resolve("old"));
        Files.writeString(old.resolve("V2__returns.sql"), "create table run (id integer); insert into run values (7);");
        Files.writeString(old.resolve("V45__more.sql"), "create table more (id integer);");
        migrate("filesystem:" + old, "classpath:db/migration/h2");

        assertThatThrownBy(this::bringUpToDate).isInstanceOf(FlywayValidateException.class);

        assertThat(one("select id from run")).isEqualTo("7");
        assertThat(folder).isDirectoryNotContaining("glob:**new*");
    }

    private void migrate(String... locations) {
        Flyway.configure().dataSource(url, "sa", "").locations(locations).load().migrate();
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
