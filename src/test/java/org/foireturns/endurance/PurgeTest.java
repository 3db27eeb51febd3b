package org.foireturns.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class PurgeTest {
    @TempDir
    Path folder;

    @Test
    void whatIsOlderGoesAndHashesAndCountsStay() throws Exception {
        House house = new House(Folders.someReturns(folder.resolve("input"), 1), folder.resolve("home"));
        Path gone = Files.writeString(
                house.input().resolve("2025/Kent Police.csv"),
                "Sexual communication with a child\n\nYear,Offences\n2018/19,12\n2019/20,14\n2020/21,Zebrafish\n");
        assertThat(house.run().status()).isEqualTo(20);
        assertThat(databaseFile(house)).contains("Zebrafish");
        Files.delete(gone);
        assertThat(house.run().status()).isEqualTo(20);
        SortedMap<String, String> latest = house.published();
        makeTheFirstRunOld(house);
        Path quarantined =
                Files.createDirectories(house.data().resolve("quarantine/00ff")).resolve("list.xlsx");
        Files.writeString(quarantined, "names");
        Files.setLastModifiedTime(quarantined.getParent(), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));

        Launched purge = house.command("purge", "--before", "2021-01-01");

        assertThat(purge.status()).as(purge.said()).isZero();
        assertThat(purge.said()).contains("Removed what is older than 2021-01-01: 1 runs, the texts of 1 returns, ");
        assertThat(databaseFile(house))
                .as("what was deleted is not in the file either")
                .doesNotContain("Zebrafish");
        assertThat(house.published()).isEqualTo(latest);
        assertThat(subfolders(house.output().resolve("runs"))).hasSize(1);
        assertThat(quarantined).doesNotExist();
        assertThat(quarantined.getParent()).doesNotExist();
        Path record = subfolders(house.output().resolve("purges")).get(0);
        assertThat(Files.readString(record))
                .contains("removed,request,name,sha256,cells,accepted,totals,rejected")
                .containsPattern(
                        "texts of a return,2025,2025/" + gone.getFileName() + ",[0-9a-f]{64},[1-9][0-9]*,[1-9]")
                .contains("quarantined file,,,00ff,");
        try (Connection database = database(house);
                Statement statement = database.createStatement()) {
            assertThat(number(statement, "select count(*) from purged_reading where accepted > 0"))
                    .isEqualTo(1);
            assertThat(number(statement, "select count(*) from reading")).isEqualTo(2);
            assertThat(number(statement, "select count(*) from run where purged is not null"))
                    .isEqualTo(1);
            assertThat(number(statement, "select count(*) from run_file")).isEqualTo(5);
            assertThat(number(statement, "select count(*) from batch_job_instance"))
                    .isEqualTo(1);
            assertThat(number(
                            statement,
                            "select count(*) from run_finding f join run r on r.id = f.run"
                                    + " where r.purged is not null"))
                    .isZero();
        }
        assertThat(house.run().saidAtLast()).startsWith("Nothing has changed");
    }

    private static void makeTheFirstRunOld(House house) throws Exception {
        try (Connection database = database(house);
                Statement statement = database.createStatement()) {
            statement.executeUpdate("update run set started = timestamp with time zone '2020-01-01 02:00:00Z',"
                    + " finished = timestamp with time zone '2020-01-01 02:01:00Z'"
                    + " where finished = (select min(finished) from run)");
        }
    }

    private static Connection database(House house) throws Exception {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + house.data().resolve("foi-returns").toAbsolutePath(), "sa", "");
    }

    private static String databaseFile(House house) throws Exception {
        return Files.readString(house.data().resolve("foi-returns.mv.db"), StandardCharsets.ISO_8859_1);
    }

    private static int number(Statement statement, String query) throws Exception {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static List<Path> subfolders(Path folder) throws Exception {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.sorted().toList();
        }
    }
}
