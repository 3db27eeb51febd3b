package org.foireturns.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.foireturns.store.LockRow;
import org.foireturns.store.LockStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A team's database: the same job by settings alone, with the same results. {@code .ci/run} starts the server. */
@SuppressWarnings("NullAway.Init")
class PostgresTest {
    private static Path input;
    private static SortedMap<String, String> onH2;
    private static String server;

    @TempDir
    static Path folder;

    @BeforeAll
    static void runOnTheBuiltInDatabase() throws Exception {
        server = Objects.requireNonNullElse(System.getenv("FOI_TEST_POSTGRES"), "");
        assumeThat(server)
                .as("no PostgreSQL server: .ci/run starts one and names it in FOI_TEST_POSTGRES")
                .isNotEmpty();
        input = Folders.someReturns(folder.resolve("input"), 6);
        House house = new House(input, folder.resolve("h2"));
        assertThat(house.run().status()).isEqualTo(20);
        onH2 = house.published();
    }

    @Test
    void ofTwoAtOnceOneRunsAndPublishesTheBytesOfTheBuiltInDatabase() throws Exception {
        House one = house("twice", "one");
        House other = house("twice", "other");

        Launched first = one.run();
        Launched second = other.run();

        assertThat(List.of(first.status(), second.status()))
                .as(first.said() + second.said())
                .containsExactlyInAnyOrder(20, 75);
        Launched refused = first.status() == 75 ? first : second;
        Launched ran = first.status() == 75 ? second : first;
        assertThat(refused.said())
                .containsPattern("Another run is using the database \\(process " + ran.pid()
                        + " on \\S+, since [0-9]+ [A-Z][a-z]+ 20[0-9]{2} at [0-9:]{8}\\)\\.");
        assertThat((first.status() == 75 ? other : one).published()).isEqualTo(onH2);
    }

    @Test
    @Tag(Endurance.TAG)
    void anUnchangedNightEndsAtOnce() throws Exception {
        House house = house("unchanged", "one");
        assertThat(house.run().status()).isEqualTo(20);

        assertThat(house.run().saidAtLast()).startsWith("Nothing has changed since the last run");
        assertThat(house.published()).isEqualTo(onH2);
    }

    @Test
    @Tag(Endurance.TAG)
    void aRunOfAnotherMachineIsNamed() throws Exception {
        House house = house("elsewhere", "one");
        createSchemaOf(house);
        LockStore lock = new LockStore(jdbc(house));
        Instant two = Instant.parse("2026-11-22T02:00:00Z");
        lock.swap(lock.read(), new LockRow("token", "pc-7", 4711, two, two, 0, Duration.ZERO));

        Launched refused = house.run();

        assertThat(refused.status()).isEqualTo(75);
        assertThat(refused.said())
                .contains(
                        "Another run is using the database (process 4711 on pc-7, since 22 November 2026 at 02:00:00).");
    }

    @Test
    @Tag(Endurance.TAG)
    void whenARunIsKilledAnotherInstallationGoesOn() throws Exception {
        House killed = house("killed", "one");
        Launched run = killed.run();
        while (run.running() && !run.said().contains("read ")) {
            run.endsWithin(20);
        }
        run.kill();
        House other = new House(input, folder.resolve("killed-elsewhere"), killed.environment());

        Launched next = Launched.start(
                other.home(),
                other.environment(),
                List.of(
                        "run",
                        "--input",
                        input.toString(),
                        "--config",
                        "config",
                        "--output",
                        killed.output().toString(),
                        "--data",
                        other.data().toString(),
                        "--as-of",
                        "2025-11-21"));

        assertThat(next.status()).as(next.said()).isEqualTo(20);
        assertThat(killed.published()).isEqualTo(onH2);
    }

    /** An installation whose database is a schema of the server. */
    private static House house(String schema, String name) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server, "foi", "");
                Statement statement = connection.createStatement()) {
            statement.execute("create schema if not exists " + schema);
        }
        return new House(
                input,
                folder.resolve(schema + "-" + name),
                Map.of(
                        "SPRING_DATASOURCE_URL",
                        server + "?currentSchema=" + schema,
                        "SPRING_DATASOURCE_USERNAME",
                        "foi"));
    }

    /** A run over nothing, so that the tables stand. */
    private static void createSchemaOf(House house) throws IOException {
        Path nothing = java.nio.file.Files.createDirectories(house.home().resolve("nothing"));
        House empty = new House(nothing, house.home().resolve("empty"), house.environment());
        Launched run = empty.run();
        assertThat(run.status()).as(run.said()).isEqualTo(10);
    }

    private static JdbcTemplate jdbc(House house) {
        return new JdbcTemplate(new DriverManagerDataSource(
                Objects.requireNonNull(house.environment().get("SPRING_DATASOURCE_URL")), "foi", ""));
    }
}
