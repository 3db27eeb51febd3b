package org.foireturns.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.foireturns.model.CellOutcome;
import org.foireturns.model.Drawing;
import org.foireturns.model.Evidence;
import org.foireturns.model.ReturnSummary;
import org.foireturns.model.SheetAccount;
import org.foireturns.store.ReadingBooks.StoredCell;
import org.foireturns.store.ReadingBooks.StoredCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;

class EvidenceStoreTest {
    private final JdbcTemplate jdbc = TestDatabase.create();
    private final Archive archive = Archive.in(jdbc);

    @Test
    void whatWasStoredComesBackInTheOrderOfTheSheet() {
        Sample.storeIn(archive);

        Evidence evidence = archive.evidence().load(Sample.RUN);

        assertThat(evidence.returns()).containsExactly(new ReturnSummary(Sample.FILE, "kent", true));
        assertThat(evidence.observations())
                .containsExactly(Sample.REPORTED, Sample.HIDDEN, Sample.OPEN_ABOVE, Sample.NOT_HELD, Sample.TOTAL);
        assertThat(evidence.answers()).containsExactly(Sample.YOUNGEST);
        assertThat(evidence.refusals()).containsExactly(Sample.REFUSAL);
        assertThat(evidence.rejected()).containsExactly(Sample.REJECTED);
        assertThat(evidence.setAside()).containsExactly(Sample.LEFT_OUT, Sample.OUTSIDE);
        assertThat(evidence.findings()).containsExactly(Sample.NOTE);
    }

    @Test
    void whatHangsOnAQuestionStandsApartFromAllThatCounts() {
        Sample.storeIn(archive);

        assertThat(archive.evidence().proposed(Sample.RUN)).containsExactly(Sample.PROPOSED);
        assertThat(archive.evidence().load(Sample.RUN).observations()).doesNotContain(Sample.PROPOSED.observation());
        assertThat(archive.readings().books(Sample.READING).counts())
                .noneMatch(count -> count.at()
                        .cell()
                        .equals(Sample.PROPOSED
                                .observation()
                                .provenance()
                                .cells()
                                .toString()));

        archive.readings().forget(List.of(Sample.READING));
        assertThat(jdbc.queryForList("select * from proposed")).isEmpty();
    }

    @Test
    void saysWhenEachFileWasMadeAndHowManyCellsARowOfAListStandsFor() {
        Sample.storeIn(archive);
        jdbc.update("update observation set cells = 12 where status = 'not-held'");

        assertThat(archive.evidence().vintages(Sample.RUN)).isEqualTo(Map.of(Sample.FILE.name(), Sample.VINTAGE));
        assertThat(archive.evidence().cells(Sample.RUN)).isEqualTo(Map.of(Sample.NOT_HELD, 12));
    }

    @Test
    void aTableComesBackAsItWasTyped() {
        Sample.storeIn(archive);

        assertThat(archive.evidence().drawings(Sample.RUN))
                .containsExactly(new Drawing(Sample.FILE.name(), Sample.SHEET, Sample.DRAWN, Sample.HEADS));
    }

    @Test
    void theLedgerCountsTheRowsThatAreStored() {
        Sample.storeIn(archive);

        assertThat(archive.evidence().load(Sample.RUN).accounts())
                .containsExactly(new SheetAccount(
                        Sample.FILE.name(),
                        Sample.SHEET,
                        15,
                        Map.of(
                                CellOutcome.ACCEPTED, 5,
                                CellOutcome.TOTAL, 1,
                                CellOutcome.LABEL, 2,
                                CellOutcome.NOTE, 1,
                                CellOutcome.REJECTED, 4,
                                CellOutcome.SET_ASIDE, 2)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            delete from observation where role = 'detail'        | 4
            delete from observation where role = 'stated-total'  | 1
            delete from answer                                   | 1
            delete from rejected where outcome = 'rejected'      | 4
            delete from rejected where outcome = 'set_aside'     | 2
            delete from cell_outcome where outcome = 'label'     | 2
            delete from cell_outcome where outcome = 'note'      | 1
            """)
    void theBooksDoNotCloseWhenOneKindOfOutcomeWasNotWritten(String loss, int cells) {
        Sample.storeIn(archive);
        jdbc.update(loss);

        List<SheetAccount> accounts = archive.evidence().load(Sample.RUN).accounts();

        assertThat(accounts).singleElement().satisfies(account -> {
            assertThat(account.closes()).isFalse();
            assertThat(account.nonBlank() - account.accounted()).isEqualTo(cells);
        });
    }

    @Test
    void outcomesOnASheetThatTheReaderDidNotDeliverDoNotCloseEither() {
        Sample.storeIn(archive);
        jdbc.update("delete from sheet");

        assertThat(archive.evidence().load(Sample.RUN).accounts())
                .singleElement()
                .matches(account -> !account.closes() && account.nonBlank() == 0);
    }

    @Test
    void aReadingsOwnBooksAreThoseOfTheLedger() {
        Sample.storeIn(archive);

        ReadingBooks books = archive.readings().books(Sample.READING);

        assertThat(books.accounts())
                .isEqualTo(archive.evidence().load(Sample.RUN).accounts())
                .allMatch(SheetAccount::closes);
        assertThat(books.counts())
                .extracting(count -> count.at().cell(), StoredCount::text, StoredCount::value)
                .containsExactly(tuple("B6", "typed 5", 19L), tuple("B2", "typed 1", 12L));
        assertThat(books.twice()).isEmpty();
    }

    @Test
    void aCellThatIsToldTwiceIsNamed() {
        Sample.storeIn(archive);
        jdbc.update("update answer set cell = 'B6'");

        assertThat(archive.readings().books(Sample.READING).twice())
                .containsExactly(new StoredCell(Sample.SHEET, "B6"));
    }

    @Test
    void aReadingThatBeginsAgainLeavesNothingOfTheFirstAttempt() {
        Sample.storeIn(archive);
        Sample.storeIn(archive);

        assertThat(archive.evidence().load(Sample.RUN).observations()).hasSize(5);
        assertThat(archive.evidence().load(Sample.RUN).accounts()).allMatch(SheetAccount::closes);
    }

    @Test
    void aReadingCountsOnlyWhenItIsComplete() {
        archive.runs().open(Sample.run(Sample.RUN, "/out"), List.of(Sample.frozen()));
        archive.readings().begin(Sample.head());
        archive.readings().save(Sample.block());

        assertThat(archive.readings().complete(Sample.READING)).isFalse();
        assertThatThrownBy(() -> archive.evidence().load(Sample.RUN))
                .hasMessageContaining("not read to their end")
                .hasMessageContaining("Kent.xlsx");

        archive.readings().finish(Sample.READING);

        assertThat(archive.readings().complete(Sample.READING)).isTrue();
        assertThat(archive.evidence().load(Sample.RUN).observations()).isNotEmpty();
    }

    @Test
    void aReadingThatWasForgottenIsGone() {
        Sample.storeIn(archive);

        archive.readings().forget(List.of(Sample.READING));

        assertThat(archive.readings().complete(Sample.READING)).isFalse();
        assertThat(jdbc.queryForObject("select count(*) from rejected_reason", Long.class))
                .isZero();
    }
}
