package org.foireturns.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What happens to machines at night, brought about for real: each is told in plain sentences, the last report stays as
 * it was, and the next run ends as if nothing had happened. What needs a disk of its own is left out where the tests
 * may not mount one.
 */
@Tag(Endurance.TAG)
@SuppressWarnings("NullAway.Init")
class TroubleTest {
    private static final int DONE = 20;
    private static final int STOPPED = 75;

    private static Path input;
    private static SortedMap<String, String> undisturbed;

    @TempDir
    static Path folder;

    private House house;
    private final Disks disks = new Disks();

    @BeforeAll
    static void runUndisturbed() throws Exception {
        input = Folders.someReturns(folder.resolve("input"), 6);
        House house = new House(input, folder.resolve("undisturbed"));
        assertThat(house.run().status()).isEqualTo(DONE);
        undisturbed = house.published();
    }

    @BeforeEach
    void moveIn(TestInfo test) throws IOException {
        house = new House(
                input,
                Files.createTempDirectory(
                        folder, test.getTestMethod().orElseThrow().getName()));
    }

    @AfterEach
    void unmount() throws Exception {
        disks.unmountAll();
    }

    @ParameterizedTest(name = "{0} kB")
    @ValueSource(ints = {128, 400})
    void theDiskOfTheDatabaseIsFull(int kilobytes) throws Exception {
        disks.mount(house.data(), kilobytes);

        Launched run = house.run();

        assertStopped(run, "The disk that holds " + house.data() + " is full.");
        assertThat(house.output()).as("nothing half-written").doesNotExist();
        disks.resize(house.data(), 100_000);
        assertGoesOn();
    }

    @ParameterizedTest(name = "{0} kB")
    @ValueSource(ints = {0, 400})
    void theDiskOfTheOutputsIsFull(int kilobytes) throws Exception {
        disks.mount(house.output(), 100_000);
        SortedMap<String, String> before = publishAnother();
        Path filler = disks.fill(house.output(), kilobytes);

        Launched run = house.run();

        assertStopped(run, "The disk that holds " + house.output() + " is full.");
        assertThat(house.published()).isEqualTo(before);
        Files.delete(filler);
        assertEndsAs(house.run());
    }

    @Test
    void theOutputsMayNotBeWritten() throws Exception {
        disks.mount(house.output(), 100_000);
        SortedMap<String, String> before = publishAnother();
        disks.readOnly(house.output());

        Launched run = house.run();

        assertStopped(run, "Read-only file system");
        assertThat(house.published()).isEqualTo(before);
        disks.writable(house.output());
        assertEndsAs(house.run());
    }

    /** A folder on which another disk is mounted cannot be renamed, like one of which Excel has a file open. */
    @Test
    void theLastReportIsOpenInAnotherProgram() throws Exception {
        SortedMap<String, String> before = publishAnother();
        disks.hold(house.latest());

        Launched run = house.run();

        assertStopped(run, house.latest() + " cannot be replaced: a file of it is open, perhaps in Excel");
        assertThat(house.published()).isEqualTo(before);
        disks.unmountAll();
        assertEndsAs(house.run());
    }

    @Test
    void theDatabaseIsOpenInAnotherProgram() throws Exception {
        Files.createDirectories(house.data());
        try (Connection other = DriverManager.getConnection(
                "jdbc:h2:file:" + house.data().resolve("foi-returns").toAbsolutePath(), "sa", "")) {
            assertThat(other.isValid(1)).isTrue();

            assertStopped(house.run(), "Another program has the database in " + house.data() + " open. Close it.");
        }
        assertGoesOn();
    }

    @ParameterizedTest
    @ValueSource(strings = {"its head", "its middle"})
    void theDatabaseIsDamaged(String what) throws Exception {
        SortedMap<String, String> before = publishAnother();
        damage(house.data().resolve("foi-returns.mv.db"), what);

        Launched run = house.run();

        assertStopped(run, "The database in " + house.data() + " is damaged and cannot be read.");
        assertThat(run.said()).contains("It was set aside as ");
        assertThat(house.published()).isEqualTo(before);
        assertEndsAs(house.run());
    }

    @Test
    void theDatabaseServerDoesNotAnswer() throws Exception {
        House team =
                new House(input, house.home(), Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:1/foi"));

        assertStopped(team.run(), "The database server does not answer or does not let us in.");
    }

    @Test
    void theInputGoesAwayWhileItIsCopied() throws Exception {
        Path share = Files.createDirectories(house.home().resolve("share"));
        disks.mount(share, 50_000);
        Path request = Files.createDirectories(share.resolve("2025"));
        for (int i = 0; i < 3000; i++) {
            Files.writeString(request.resolve("answer" + i + ".csv"), "Year,Offences\n2020/21," + i + "\n");
        }
        House away = new House(share, house.home());
        SortedMap<String, String> before = publishAnother();
        Path snapshots = house.data().resolve("snapshots");
        int copied = entries(snapshots);

        Launched run = away.run();
        while (run.running() && entries(snapshots) < copied + 100) {
            run.endsWithin(5);
        }
        disks.pullOut(share);

        assertStopped(run, share.toString());
        assertThat(house.published()).isEqualTo(before);
        assertEndsAs(house.run());
    }

    /** A first edition, which differs from the one that is due. */
    private SortedMap<String, String> publishAnother() throws IOException {
        House other = new House(Folders.someReturns(house.home().resolve("input"), 2), house.home());
        Launched run = other.run();
        assertThat(run.status()).as(run.said()).isEqualTo(DONE);
        return house.published();
    }

    private static void assertStopped(Launched run, String sentence) {
        assertThat(run.status()).as(run.said()).isEqualTo(STOPPED);
        assertThat(run.said())
                .contains(sentence)
                .contains("Nothing was published; the last report is as it was.")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
    }

    private void assertGoesOn() throws IOException {
        Launched run = house.run();
        assertThat(run.status()).as(run.said()).isEqualTo(DONE);
        assertThat(house.published()).isEqualTo(undisturbed);
    }

    /** Where there was another edition before, findings and changes tell of it; the figures do not. */
    private void assertEndsAs(Launched run) throws IOException {
        assertThat(run.status()).as(run.said()).isEqualTo(DONE);
        for (String figures : new String[] {"observations.csv", "totals.csv", "claims.csv", "ledger.csv"}) {
            assertThat(house.published().get(figures)).as(figures).isEqualTo(undisturbed.get(figures));
        }
    }

    private static int entries(Path folder) {
        String[] names = folder.toFile().list();
        return names == null ? 0 : names.length;
    }

    private static void damage(Path database, String what) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(database.toFile(), "rw")) {
            boolean head = what.equals("its head");
            byte[] noise = new byte[head ? 8192 : Math.toIntExact(file.length() / 2)];
            new Random(1).nextBytes(noise);
            file.seek(head ? 0 : file.length() / 4);
            file.write(noise);
        }
    }
}
