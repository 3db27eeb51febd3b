package org.foireturns.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One run on three machines: a process that runs and two that read for it, over a broker and a database server. */
@Tag(Endurance.TAG)
@SuppressWarnings("NullAway.Init")
class MachinesTest {
    private static final Pattern FILES_READ = Pattern.compile("([0-9]+) files read\\.");

    private static Path input;
    private static SortedMap<String, String> onOneMachine;
    private static String server;
    private static Launched broker;
    private static int port;

    @TempDir
    static Path folder;

    @BeforeAll
    static void runOnOneMachine() throws Exception {
        server = Objects.requireNonNullElse(System.getenv("FOI_TEST_POSTGRES"), "");
        assumeThat(server)
                .as("no PostgreSQL server: .ci/run starts one and names it in FOI_TEST_POSTGRES")
                .isNotEmpty();
        input = Folders.allReturns(folder.resolve("input"));
        House house = new House(input, folder.resolve("one"));
        assertThat(house.run().status()).isEqualTo(20);
        onOneMachine = house.published();
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        broker = Launched.start(
                Broker.class,
                folder.resolve("broker"),
                Map.of(),
                List.of(Integer.toString(port), folder.resolve("broker").toString()));
        await(broker, "The broker is up.");
    }

    @AfterAll
    static void stopTheBroker() {
        if (broker != null) {
            broker.kill();
        }
    }

    @Test
    void threeMachinesPublishTheBytesOfOne() throws Exception {
        House house = house("three");
        Launched one = worker(house, "worker-one");
        Launched other = worker(house, "worker-other");

        Launched run = house.run();

        assertThat(run.status()).as(run.said()).isEqualTo(20);
        one.end();
        other.end();
        assertThat(filesRead(one)).isPositive();
        assertThat(filesRead(other)).isPositive();
        assertThat(filesRead(one) + filesRead(other)).isLessThan(137);
        assertThat(house.published()).isEqualTo(onOneMachine);
    }

    @Test
    void theFilesOfAMachineThatIsKilledAreReadByTheOthers() throws Exception {
        House house = house("killed");
        Launched one = worker(house, "worker-one");
        Launched other = worker(house, "worker-other");

        Launched run = house.run();
        await(run, "read 10 of");
        one.kill();

        assertThat(run.status()).as(run.said()).isEqualTo(20);
        other.end();
        assertThat(filesRead(other)).isPositive();
        assertThat(house.published()).isEqualTo(onOneMachine);
    }

    @Test
    void whenTheMachineThatRunsIsKilledTheNextRunGoesOn() throws Exception {
        House house = house("resumed");
        Launched worker = worker(house, "worker-one");
        Launched run = house.run();
        await(run, "read 10 of");
        run.kill();

        Launched next = house.run();

        assertThat(next.status()).as(next.said()).isEqualTo(20);
        worker.end();
        assertThat(filesRead(worker)).isPositive();
        assertThat(house.published()).isEqualTo(onOneMachine);
    }

    private static int filesRead(Launched worker) {
        Matcher said = FILES_READ.matcher(worker.saidAtLast());
        assertThat(said.find()).as(worker.said()).isTrue();
        return Integer.parseInt(said.group(1));
    }

    private static Launched worker(House house, String name) throws Exception {
        Path home = house.home().resolve(name);
        Launched worker = Launched.start(
                home, house.environment(), List.of("worker", "--config", "config", "--data", home.toString()));
        await(worker, "Ready to read files");
        return worker;
    }

    private static void await(Launched process, String words) throws InterruptedException {
        while (!process.said().contains(words)) {
            assertThat(process.endsWithin(50)).as(process.said()).isFalse();
        }
    }

    /** An installation on a schema of the server, whose runs are spread over the broker's machines. */
    private static House house(String schema) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(server, "foi", "");
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists machines_" + schema + " cascade");
            statement.execute("create schema machines_" + schema);
        }
        Map<String, String> environment = new HashMap<>();
        environment.put("SPRING_DATASOURCE_URL", server + "?currentSchema=machines_" + schema);
        environment.put("SPRING_DATASOURCE_USERNAME", "foi");
        environment.put("SPRING_PROFILES_ACTIVE", "many-machines");
        environment.put("FOI_BROKER_URL", "tcp://127.0.0.1:" + port);
        environment.put("FOI_BROKER_QUEUE", schema);
        return new House(input, folder.resolve(schema), environment);
    }
}
