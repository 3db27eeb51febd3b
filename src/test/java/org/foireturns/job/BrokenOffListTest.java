package org.foireturns.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.foireturns.config.Books;
import org.foireturns.decisions.Decisions;
import org.foireturns.flow.ReturnFlow;
import org.foireturns.intake.Manifest;
import org.foireturns.model.Block;
import org.foireturns.model.Evidence;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Grid;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnFile;
import org.foireturns.normalise.Shelves;
import org.foireturns.normalise.Words;
import org.foireturns.pipeline.BlockOutcome;
import org.foireturns.pipeline.ListDecision;
import org.foireturns.pipeline.ReturnPipeline;
import org.foireturns.pipeline.ReturnReading;
import org.foireturns.pipeline.SheetReading;
import org.foireturns.read.DirectOpener;
import org.foireturns.read.screen.ScreenRules;
import org.foireturns.run.Ending;
import org.foireturns.run.Order;
import org.foireturns.run.RunFailed;
import org.foireturns.run.Settings;
import org.foireturns.run.Silence;
import org.foireturns.store.Archive;
import org.foireturns.store.FrozenFile;
import org.foireturns.store.Retention;
import org.foireturns.upkeep.DatabaseLock;
import org.foireturns.upkeep.RunLock;
import org.h2.api.Trigger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** A run that is broken off in the middle of a long list, and what it goes on with. */
@SuppressWarnings("NullAway.Init")
class BrokenOffListTest {
    /** More lines than one transaction stores, of which one in ten lies in the future. */
    private static final int LINES = 10_600;

    private static final int REJECTED = LINES / 10;
    private static ConfigurableApplicationContext spring;

    @TempDir
    static Path data;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        spring = new SpringApplicationBuilder(JobConfiguration.class, Fakes.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.main.allow-bean-definition-overriding=true",
                        "spring.config.location=classpath:/",
                        "spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID())
                .initializers(context -> {
                    context.getBeanFactory().registerSingleton("order", new Order(data, data, data, null, false));
                    context.getBeanFactory().registerSingleton("books", books(""));
                    context.getBeanFactory().registerSingleton("progress", new Silence());
                })
                .run();
        database()
                .execute("create trigger insertions before insert on rejected for each row call \""
                        + Insertions.class.getName() + "\"");
    }

    @AfterAll
    static void stop() {
        spring.close();
    }

    private static JdbcTemplate database() {
        return spring.getBean(JdbcTemplate.class);
    }

    private void putList() throws IOException {
        StringBuilder list = new StringBuilder("Crime reference,Date recorded,Victim gender,Victim age,Platform\n");
        for (int line = 0; line < LINES; line++) {
            list.append("KP/%06d,%02d/%02d/%d,%s,%d,%s%n"
                    .formatted(
                            line,
                            1 + line % 28,
                            4 + line % 9,
                            line % 10 == 3 ? 2031 : 2024,
                            line % 3 == 0 ? "Male" : "Female",
                            9 + line % 7,
                            line % 2 == 0 ? "Snapchat" : "Kik"));
        }
        Path file = folder.resolve("input/2025/Kent Police.csv");
        Files.createDirectories(file.getParent());
        Files.writeString(file, list);
    }

    private Evidence run(String own) throws IOException, RunFailed, RunLock.Locked {
        ListFlow flow = spring.getBean(ListFlow.class);
        flow.input = folder.resolve("input");
        Insertions.SEEN.set(0);
        Ending ending = new NightlyRun(
                        new Order(
                                folder.resolve("input"), folder.resolve("output"), folder.resolve("data"), null, false),
                        books(own),
                        spring.getBean(Settings.class),
                        new Launch(
                                spring.getBean(ReturnsJob.class),
                                spring.getBean(JobControl.class),
                                spring.getBean(Archive.class),
                                spring.getBean(Retention.class),
                                new Silence()),
                        flow,
                        spring.getBean(DatabaseLock.class),
                        Clock.systemUTC())
                .run();
        return ((Ending.Published) ending).edition().evidence();
    }

    private void breakOff(String own, int rows) {
        Insertions.most = rows;
        assertThatThrownBy(() -> run(own)).isInstanceOf(RunFailed.class);
        Insertions.most = Integer.MAX_VALUE;
    }

    private static int stored() {
        return database()
                .queryForList(
                        "select t.ordinal from rejected t join reading r on r.id = t.reading where not r.complete",
                        Integer.class)
                .size();
    }

    private static void same(Evidence resumed, Evidence whole) {
        assertThat(resumed.observations()).isEqualTo(whole.observations());
        assertThat(resumed.rejected()).isEqualTo(whole.rejected()).hasSize(REJECTED);
        assertThat(resumed.accounts()).isEqualTo(whole.accounts());
        assertThat(resumed.findings()).isEqualTo(whole.findings());
    }

    @Test
    void goesOnBehindTheRowsThatAreStoredAndComesToTheSame() throws Exception {
        putList();
        Evidence whole = run("undisturbed");
        assertThat(Insertions.SEEN).hasValue(REJECTED);

        breakOff("broken off", REJECTED - 10);
        int before = stored();
        assertThat(before).isBetween(REJECTED / 2, REJECTED - 11);

        same(run("broken off"), whole);
        assertThat(Insertions.SEEN).hasValue(REJECTED - before);
    }

    @Test
    void beginsAgainWhereWhatItHadStoredIsGone() throws Exception {
        putList();
        Evidence whole = run("whole");
        breakOff("forgotten", REJECTED - 10);

        database().update("delete from reading where not complete");
        same(run("forgotten"), whole);
        assertThat(Insertions.SEEN).hasValue(REJECTED);

        breakOff("replaced", REJECTED - 10);
        database().update("update reading set parts = 7 where not complete");
        same(run("replaced"), whole);
        assertThat(Insertions.SEEN).hasValue(REJECTED);
    }

    /** Books of which a word is the test's own, so that no run knows what another one read. */
    private static Books books(String own) {
        Books books = Shelves.books();
        return new Books(
                books.requests(),
                books.forces(),
                books.platforms(),
                new Words(Map.of("own", Map.of("own", List.of(own)))),
                List.of(),
                Decisions.NONE,
                own);
    }

    /** Counts the rows that are stored as rejected, and lets no more than some be. */
    public static final class Insertions implements Trigger {
        private static final AtomicInteger SEEN = new AtomicInteger();
        private static volatile int most = Integer.MAX_VALUE;

        @Override
        public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
            if (SEEN.incrementAndGet() > most) {
                throw new SQLException("the disk is full");
            }
        }
    }

    /** Reads the files of a folder by the project's own books. */
    static final class ListFlow implements ReturnFlow {
        private volatile Path input = data;
        private final ReturnPipeline pipeline = new ReturnPipeline(
                Shelves.books().words(),
                Shelves.books().forces(),
                Shelves.books().platforms(),
                new DirectOpener(ScreenRules.USUAL),
                ScreenRules.USUAL,
                LocalDate.of(2026, 1, 31));

        @Override
        public Manifest look() throws IOException {
            Path file = input.resolve("2025/Kent Police.csv");
            ReturnFile list =
                    new ReturnFile("2025", "2025/Kent Police.csv", "0".repeat(64), Files.size(file), FileFormat.CSV);
            return new Manifest(List.of(new Manifest.Entry(list, file, Set.of("kent"))), List.of());
        }

        @Override
        public void tidy(Manifest manifest) {}

        @Override
        public ReturnReading read(FrozenFile frozen, LocalDate asOf) {
            Request request = Objects.requireNonNull(Shelves.books().requests().get("2025"));
            return pipeline.read(frozen.file(), Path.of(frozen.snapshot()), frozen.forcesByName(), request);
        }

        @Override
        public Optional<List<Grid>> again(FrozenFile frozen) {
            return Optional.empty();
        }

        @Override
        public Optional<ListDecision> inSteps(ReturnReading reading, SheetReading sheet, Block block, LocalDate asOf) {
            return pipeline.inSteps(reading, sheet, block);
        }

        @Override
        public BlockOutcome decide(ReturnReading reading, SheetReading sheet, Block block, LocalDate asOf) {
            return pipeline.decide(reading, sheet, block);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Fakes {
        @Bean
        ListFlow flow() {
            return new ListFlow();
        }
    }
}
