package org.foireturns.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A run that is killed at any moment goes on the next time by itself and ends as if nothing had happened.
 *
 * <p>{@code mvn -Pendurance test} kills fifty times over all samples; {@code foi.kills} and {@code foi.kill.seed} say
 * otherwise.
 */
@SuppressWarnings("NullAway.Init")
class KillTest {
    private static final int KILLS = Integer.getInteger("foi.kills", 2);
    private static final boolean ALL_SAMPLES = Boolean.getBoolean("foi.kill.all");
    private static final long SEED = Long.getLong("foi.kill.seed", 20_261_121);
    private static final List<String> TABLES = List.of(
            "run",
            "run_file",
            "run_finding",
            "reading",
            "sheet",
            "observation",
            "answer",
            "rejected",
            "rejected_reason",
            "refusal",
            "finding",
            "cell_outcome",
            "run_figure",
            "quarantine",
            "quarantine_sighting",
            "quarantine_moved");

    private static Path input;
    private static SortedMap<String, String> undisturbed;
    private static SortedMap<String, Long> rows;
    private static long millis;

    @TempDir
    static Path folder;

    @BeforeAll
    static void runUndisturbed() throws Exception {
        Path copies = folder.resolve("input");
        input = ALL_SAMPLES ? Folders.allReturns(copies) : Folders.someReturns(copies, 3);
        House house = new House(input, folder.resolve("undisturbed"));
        long start = System.nanoTime();
        Launched run = house.run();
        assertThat(run.status()).as(run.said()).isEqualTo(20);
        millis = (System.nanoTime() - start) / 1_000_000;
        undisturbed = house.published();
        rows = rows(house);
        assertThat(undisturbed).hasSizeGreaterThan(10);
        assertThat(rows).contains(Map.entry("quarantine", 1L));
        assertThat(rows.get("observation")).isPositive();
        assertThat(rows.get("run_figure")).isPositive();
    }

    @Test
    @Tag(Endurance.TAG)
    void aRunKilledAtARandomMomentEndsAsIfNothingHadHappened() throws Exception {
        Random random = new Random(SEED);
        int struck = 0;
        for (int kill = 1; struck < KILLS; kill++) {
            House house = new House(input, folder.resolve("killed-" + kill));
            long moment = random.nextLong(millis);
            Launched run = house.run();
            boolean tooLate = run.endsWithin(moment);
            run.kill();
            if (!tooLate) {
                struck++;
                goesOn("killed after %d ms of %d".formatted(moment, millis), house);
            }
            Folders.delete(house.home());
        }
    }

    @Test
    void aRunKilledWhileItPublishesEndsAsIfNothingHadHappened() throws Exception {
        aRunKilledAsSoonAsSomethingStandsEndsAsIfNothingHadHappened("output/runs");
    }

    /** The moments that chance would hit once in a thousand nights. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "data/foi-returns-new.mv.db",
                "data/foi-returns.mv.db",
                "data/snapshots",
                "output/latest.tmp",
                "output/latest"
            })
    @Tag(Endurance.TAG)
    void aRunKilledAsSoonAsSomethingStandsEndsAsIfNothingHadHappened(String path) throws Exception {
        House house = new House(input, folder.resolve("killed-at").resolve(path.replace('/', '-')));
        Path awaited = house.home().resolve(path);
        Launched run = house.run();
        while (run.running() && !Files.exists(awaited)) {
            Thread.onSpinWait();
        }
        run.kill();
        goesOn("killed when " + path + " stood", house);
    }

    private static void goesOn(String what, House house) throws IOException, SQLException {
        Launched next = house.run();
        assertThat(next.status()).as("%s: %s", what, next.said()).isEqualTo(20);
        assertThat(house.published()).as(what).isEqualTo(undisturbed);
        assertThat(rows(house)).as(what).isEqualTo(rows);
        assertThat(Folders.tree(house.output()))
                .as(what)
                .noneMatch(path ->
                        path.toString().endsWith(".tmp") || path.toString().endsWith(".old"));
        System.out.printf("%s, then went on: %s%n", what, known(next));
    }

    private static String known(Launched run) {
        return run.said()
                .lines()
                .filter(line -> line.startsWith("Returns "))
                .findFirst()
                .orElse("nothing to do");
    }

    private static SortedMap<String, Long> rows(House house) throws SQLException {
        SortedMap<String, Long> rows = new TreeMap<>();
        String url = "jdbc:h2:file:" + house.data().resolve("foi-returns").toAbsolutePath();
        try (Connection database = DriverManager.getConnection(url, "sa", "");
                Statement statement = database.createStatement()) {
            for (String table : TABLES) {
                try (ResultSet row = statement.executeQuery("select count(*) from " + table)) {
                    row.next();
                    rows.put(table, row.getLong(1));
                }
            }
        }
        return rows;
    }
}
