package org.foireturns.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunStoreTest {
    private static final Instant MORNING = Instant.parse("2026-11-21T06:00:00Z");
    private final RunStore runs = new RunStore(new NamedSql(TestDatabase.create()));

    @Test
    void aManifestStaysAsItWasFrozen() {
        runs.open(Sample.run("a", "/out"), List.of(Sample.frozen()));
        runs.open(Sample.run("a", "/out"), List.of());

        assertThat(runs.files("a")).containsExactly(Sample.frozen());
        assertThat(runs.file("a", Sample.READING)).isEqualTo(Sample.frozen());
    }

    @Test
    void aRunThatGoesOnElsewhereReadsTheCopiesThatLieThere() {
        FrozenFile here = Sample.frozen();
        FrozenFile there = new FrozenFile(here.file(), "/other/f.bin", here.forcesByName(), here.reading());
        runs.open(Sample.run("a", "/out"), List.of(here));

        runs.open(Sample.run("a", "/out"), List.of(there));

        assertThat(runs.files("a")).containsExactly(there);
    }

    @Test
    void theLastFinishedRunIsAnotherOneOfTheSameOutputFolder() {
        finish("a", "/out", MORNING);
        finish("b", "/out", MORNING.plusSeconds(60));
        finish("elsewhere", "/other", MORNING.plusSeconds(120));
        runs.open(Sample.run("unfinished", "/out"), List.of());

        assertThat(runs.lastFinished("/out", "c")).map(StoredRun::id).contains("b");
        assertThat(runs.lastFinished("/out", "b")).map(StoredRun::id).contains("a");
        assertThat(runs.lastFinished("/nowhere", "b")).isEmpty();
    }

    @Test
    void whatARunPublishedComesBack() {
        StoredFinding finding = new StoredFinding("0123456789ab", "new", Sample.NOTE);
        runs.open(Sample.run("a", "/out"), List.of());

        runs.finish("a", MORNING, "questions", List.of(finding));

        assertThat(runs.findings("a")).containsExactly(finding);
        assertThat(runs.find("a")).hasValueSatisfying(run -> {
            assertThat(run.finished()).isEqualTo(MORNING);
            assertThat(run.standing()).isEqualTo("questions");
            assertThat(run.editions()).isEqualTo(1);
        });
    }

    @Test
    void aRenewedRunIsUnfinishedAndStartsAsAnotherEdition() {
        finish("a", "/out", MORNING);

        runs.renew("a");

        assertThat(runs.find("a")).hasValueSatisfying(run -> {
            assertThat(run.finished()).isNull();
            assertThat(run.editions()).isEqualTo(2);
        });
        assertThat(runs.lastFinished("/out", "b")).isEmpty();
    }

    private void finish(String id, String output, Instant finished) {
        runs.open(Sample.run(id, output), List.of());
        runs.finish(id, finished, "clear", List.of());
    }
}
