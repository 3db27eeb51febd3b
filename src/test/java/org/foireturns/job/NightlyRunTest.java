package org.foireturns.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foireturns.config.Books;
import org.foireturns.decisions.Decisions;
import org.foireturns.model.Force;
import org.foireturns.model.Forces;
import org.foireturns.model.Observation;
import org.foireturns.model.Owner;
import org.foireturns.model.Platforms;
import org.foireturns.model.ReturnSummary;
import org.foireturns.model.Severity;
import org.foireturns.model.SheetAccount;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.normalise.Words;
import org.foireturns.publish.BooksDoNotClose;
import org.foireturns.reconcile.Control;
import org.foireturns.report.Edition;
import org.foireturns.report.Readiness;
import org.foireturns.run.Ending;
import org.foireturns.run.InputGone;
import org.foireturns.run.Order;
import org.foireturns.run.RunFailed;
import org.foireturns.run.Settings;
import org.foireturns.run.Silence;
import org.foireturns.store.Archive;
import org.foireturns.store.Retention;
import org.foireturns.upkeep.DatabaseLock;
import org.foireturns.upkeep.RunLock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

@SuppressWarnings("NullAway.Init")
class NightlyRunTest {
    private static final Force KENT = new Force("kent", "Kent Police", "england", "south-east", true, true, List.of());
    private static ConfigurableApplicationContext spring;

    @TempDir
    Path folder;

    private Books books;
    private TextFlow flow;

    @BeforeAll
    static void start(@TempDir Path data) {
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
    }

    @AfterAll
    static void stop() {
        spring.close();
    }

    @BeforeEach
    void putReturnsIntoTheFolder() throws IOException {
        Files.createDirectories(folder.resolve("input/2025"));
        put("kent", "a return");
        put("essex", "another return");
        books = books(folder.toString());
        flow = spring.getBean(TextFlow.class);
        flow.over(folder.resolve("input"));
    }

    @Test
    void anUnchangedNightEndsAtOnce() throws Exception {
        Ending.Published first = published(run(false));

        assertThat(first.filesRead()).isEqualTo(2);
        assertThat(first.edition().evidence().observations()).hasSize(2);
        assertThat(first.edition().sinceLast().filesChanged()).isEmpty();
        assertThat(first.latest().resolve("run.json")).exists();
        assertThat(run(false)).isInstanceOfSatisfying(Ending.Unchanged.class, unchanged -> {
            assertThat(unchanged.run()).isEqualTo(first.edition().imprint().run());
            assertThat(unchanged.readiness()).isEqualTo(Readiness.of(first.edition()));
        });
    }

    @Test
    void outputsThatAreGoneArePublishedAgainWithoutReading() throws Exception {
        Ending.Published first = published(run(false));
        Files.delete(first.latest().resolve("run.json"));

        Ending.Published again = published(run(false));

        assertThat(again.filesRead()).isZero();
        assertThat(again.edition().imprint().run())
                .isEqualTo(first.edition().imprint().run());
        assertThat(again.edition().docket().findings())
                .isEqualTo(first.edition().docket().findings());
        assertThat(again.edition().evidence()).isEqualTo(first.edition().evidence());
        assertThat(run(false)).isInstanceOf(Ending.Unchanged.class);
    }

    @Test
    void onlyANewFileIsReadAndTheChangeIsNamed() throws Exception {
        published(run(false));
        int reads = flow.reads();
        put("dorset", "a third return");
        Files.delete(folder.resolve("input/2025/kent.csv"));

        Ending.Published second = published(run(false));

        assertThat(second.filesRead()).isEqualTo(1);
        assertThat(flow.reads()).isEqualTo(reads + 1);
        assertThat(second.edition().sinceLast().filesChanged())
                .containsExactly("added input/2025/dorset.csv", "removed input/2025/kent.csv");
    }

    @Test
    void forceReadsEverythingAgain() throws Exception {
        Ending.Published first = published(run(false));
        int reads = flow.reads();

        Ending.Published forced = published(run(true));

        assertThat(flow.reads()).isEqualTo(reads + 2);
        assertThat(forced.filesRead()).isEqualTo(2);
        assertThat(forced.edition().imprint().run())
                .isEqualTo(first.edition().imprint().run());
        assertThat(forced.edition().evidence()).isEqualTo(first.edition().evidence());
    }

    @Test
    void aFileThatBringsItsReaderDownCountsForNothingAndTheRunGoesOn() throws Exception {
        put("crash", "crash");
        put("break", "break");

        Edition edition = published(run(false)).edition();

        assertThat(edition.evidence().returns())
                .filteredOn(summary -> !summary.readable())
                .extracting(summary -> summary.file().name())
                .containsExactly("2025/break.csv", "2025/crash.csv");
        assertThat(edition.evidence().observations())
                .extracting(Observation::provenance)
                .extracting(from -> from.file())
                .containsExactly("2025/essex.csv", "2025/kent.csv");
        assertThat(edition.evidence().accounts()).hasSize(2).allMatch(SheetAccount::closes);
        assertThat(edition.evidence().findings())
                .extracting(FindingLine::code, line -> line.place().file())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("our-fault", "2025/break.csv"),
                        org.assertj.core.groups.Tuple.tuple("our-fault", "2025/crash.csv"));
        assertThat(edition.docket().findings()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(Readiness.of(edition)).isEqualTo(Readiness.BLOCKED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            leak many | on the sheet "Sheet1" 240 cells hold something and 239 are accounted for
            leak    | on the sheet "Sheet1" 6 cells hold something and 5 are accounted for
            double  | on the sheet "Sheet1" 6 cells hold something and 7 are accounted for
            swap    | A1 on the sheet "Sheet1" is accounted for twice
            distort | A11 on the sheet "Sheet1" was not stored as it is typed
            unheard | on the sheet "elsewhere" 0 cells hold something and 1 are accounted for
            """)
    void aFileWhoseBooksDoNotCloseIsSetAsideAndTheOthersArePublished(String slip, String told) throws Exception {
        put("slip", slip);

        Ending.Published ending = published(run(false));

        Edition edition = ending.edition();
        assertThat(edition.evidence().findings()).anySatisfy(line -> {
            assertThat(line.code()).isEqualTo("our-fault");
            assertThat(line.severity()).isEqualTo(Severity.ERROR);
            assertThat(line.owner()).isEqualTo(Owner.TOOL);
            assertThat(line.place().file()).isEqualTo("2025/slip.csv");
            assertThat(line.message()).isEqualTo("slip.csv is set aside through a fault of ours: " + told + ".");
        });
        assertThat(edition.evidence().returns())
                .filteredOn(summary -> !summary.readable())
                .extracting(summary -> summary.file().name())
                .containsExactly("2025/slip.csv");
        assertThat(edition.evidence().observations())
                .extracting(cell -> cell.provenance().file())
                .containsExactly("2025/essex.csv", "2025/kent.csv");
        assertThat(edition.evidence().accounts()).hasSize(2).allMatch(SheetAccount::closes);
        assertThat(edition.controls()).isNotEmpty().allMatch(Control::holds);
        assertThat(Readiness.of(edition)).isEqualTo(Readiness.BLOCKED);
        assertThat(ending.latest().resolve("run.json")).exists();
        assertThat(run(false)).isInstanceOf(Ending.Unchanged.class);
    }

    @Test
    void aFileThatTheDatabaseDoesNotTakeIsSetAsideAndTheOthersArePublished() throws Exception {
        put("long", "overlong");
        put("many", "many overlong");
        JdbcTemplate database = spring.getBean(JdbcTemplate.class);
        database.execute("alter table observation alter column text set data type varchar(100)");

        Edition edition = published(run(false)).edition();

        database.execute("alter table observation alter column text set data type varchar");
        assertThat(edition.evidence().findings())
                .extracting(FindingLine::code, FindingLine::message)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "our-fault",
                                "long.csv is set aside through a fault of ours: our software fails on it"
                                        + " (DataIntegrityViolationException)."),
                        org.assertj.core.groups.Tuple.tuple(
                                "our-fault",
                                "many.csv is set aside through a fault of ours: our software fails on it"
                                        + " (DataIntegrityViolationException)."));
        assertThat(edition.evidence().accounts()).hasSize(2);
        assertThat(edition.evidence().observations()).hasSize(2);
    }

    @Test
    void aFileThatWasSetAsideThroughAFaultOfOursIsReadAgainWhenWeAreAsked() throws Exception {
        put("leak", "leak");
        published(run(false));
        flow.mend();

        Ending.Published mended = published(run(true));

        assertThat(mended.edition().evidence().returns()).hasSize(3).allMatch(ReturnSummary::readable);
        assertThat(mended.edition().evidence().findings()).isEmpty();
    }

    /** What no one file is to blame for still withholds all outputs, until it is mended. */
    @Test
    void rowsThatAreLostAfterAFileWasClosedWithholdTheOutputs() throws Exception {
        Ending.Published before = published(run(false));
        put("dorset", "a third return");
        spring.getBean(JdbcTemplate.class).update("delete from observation");

        BooksDoNotClose open = catchThrowableOfType(BooksDoNotClose.class, () -> run(false));

        assertThat(open.findings())
                .extracting(FindingLine::message)
                .hasSize(2)
                .allSatisfy(message -> assertThat(message)
                        .endsWith("sheet \"Sheet1\": 6 cells hold something and 5 are accounted for, 1 too few."));
        assertThat(folder.resolve("output/runs"))
                .isDirectoryNotContaining(
                        path -> !path.endsWith(before.edition().imprint().run()));
        assertThat(published(run(false)).filesRead()).isEqualTo(2);
    }

    @Test
    void aRunThatFailsGoesOnFromThereNextTime() throws Exception {
        Path inTheWay = Files.writeString(folder.resolve("output"), "a file where a folder is due");

        assertThatThrownBy(() -> run(false)).isInstanceOf(RunFailed.class);
        Files.delete(inTheWay);
        int reads = flow.reads();
        Ending.Published resumed = published(run(false));

        assertThat(resumed.filesRead()).isZero();
        assertThat(flow.reads()).isEqualTo(reads);
        assertThat(resumed.edition().evidence().observations()).hasSize(2);
    }

    @Test
    void aFolderThatIsEmptyAllOfASuddenIsNoNightWithoutReturns() throws Exception {
        Ending.Published before = published(run(false));
        delete("kent", "essex");

        InputGone gone = catchThrowableOfType(InputGone.class, () -> run(false));

        assertThat(gone.filesBefore()).isEqualTo(2);
        assertThat(gone.input()).isEqualTo(folder.resolve("input").toAbsolutePath());
        assertThat(before.latest().resolve("run.json")).exists();
        assertThat(published(run(true)).edition().evidence().returns()).isEmpty();
    }

    @Test
    void aFolderThatGoesAwayWhileItIsLookedAtIsNotOneOfWhichEveryFileHasChanged() throws Exception {
        flow.vanish();

        assertThatThrownBy(() -> run(false)).isInstanceOf(InputGone.class);
        assertThat(folder.resolve("output")).doesNotExist();
    }

    @Test
    void forceDoesNotGoOnFromAFailedRunButBeginsAnew() throws Exception {
        Path inTheWay = Files.writeString(folder.resolve("output"), "a file where a folder is due");
        assertThatThrownBy(() -> run(false)).isInstanceOf(RunFailed.class);
        Files.delete(inTheWay);
        int reads = flow.reads();

        published(run(true));

        assertThat(flow.reads()).isEqualTo(reads + 2);
    }

    private Ending run(boolean force) throws IOException, RunFailed, RunLock.Locked {
        Order order = new Order(folder.resolve("input"), folder.resolve("output"), folder.resolve("data"), null, force);
        return new NightlyRun(
                        order,
                        books,
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
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(folder.resolve("input/2025/" + name + ".csv"), text);
    }

    private void delete(String... names) throws IOException {
        for (String name : names) {
            Files.delete(folder.resolve("input/2025/" + name + ".csv"));
        }
    }

    private static Ending.Published published(Ending ending) {
        assertThat(ending).isInstanceOf(Ending.Published.class);
        return (Ending.Published) ending;
    }

    /** Books of which a word is the test's own, so that no test knows what another one read. */
    private static Books books(String own) {
        return new Books(
                Map.of(),
                new Forces(List.of(KENT)),
                new Platforms(List.of()),
                new Words(Map.of("own", Map.of("own", List.of(own)))),
                List.of(),
                Decisions.NONE,
                own);
    }

    @Configuration(proxyBeanMethods = false)
    static class Fakes {
        @Bean
        TextFlow flow() {
            return new TextFlow();
        }
    }
}
