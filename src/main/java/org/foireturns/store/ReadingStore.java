package org.foireturns.store;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.foireturns.model.CellOutcome;
import org.foireturns.model.Period;
import org.foireturns.model.Refusal;
import org.foireturns.model.finding.FindingLine;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes what the returns say, one reading after the other. A reading counts only when it is complete; what a broken
 * off attempt left behind is deleted when the reading begins again.
 */
public final class ReadingStore {
    private static final int OUTSIDE_BLOCKS = -1;

    private final JdbcTemplate jdbc;
    private final OutcomeWriter outcomes;
    private final LedgerQuery ledger;
    private final QuarantineStore quarantine;

    public ReadingStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.outcomes = new OutcomeWriter(jdbc);
        this.ledger = new LedgerQuery(jdbc);
        this.quarantine = new QuarantineStore(jdbc);
    }

    public boolean complete(String reading) {
        return !jdbc.queryForList("select id from reading where id = ? and complete", reading)
                .isEmpty();
    }

    /** Begins a reading afresh. */
    public void begin(ReadingHead head) {
        forget(List.of(head.id()));
        Period made = head.vintage().made();
        jdbc.update(
                Columns.insert(
                        "reading",
                        "id, request, name, sha256, force, readable, complete, vintage_rank, vintage_word,"
                                + " vintage_version, made_first, made_last, words_seen"),
                head.id(),
                head.file().request(),
                head.file().name(),
                head.file().sha256(),
                head.force(),
                head.readable(),
                false,
                head.vintage().rank(),
                head.vintage().word(),
                head.vintage().version(),
                made == null ? null : made.start(),
                made == null ? null : made.end(),
                head.words());
        List<ReadingHead.SheetCells> sheets = head.sheets();
        jdbc.batchUpdate(
                Columns.insert("sheet", "reading, ordinal, name, non_blank"),
                IntStream.range(0, sheets.size())
                        .mapToObj(i -> Columns.of(
                                        head.id(),
                                        i,
                                        sheets.get(i).sheet(),
                                        sheets.get(i).nonBlank())
                                .row())
                        .toList());
        for (ReadingHead.SheetCells sheet : sheets) {
            outcomes.cells(head.id(), sheet.sheet(), OUTSIDE_BLOCKS, CellOutcome.NOTE, sheet.notes());
        }
        outcomes.write(head.id(), OUTSIDE_BLOCKS, head.leftOut());
        refusals(head.id(), head.refusals());
        findings(head.id(), head.findings());
        if (!head.setAsideFor().isEmpty()) {
            quarantine.put(head.id(), head.file(), head.setAsideFor());
        }
    }

    /** Stores every outcome of a block. */
    public void save(StoredBlock block) {
        outcomes.write(block);
        outcomes.cells(block.reading(), block.sheet(), block.number(), CellOutcome.LABEL, block.labels());
        findings(block.reading(), block.findings());
        draw(block);
    }

    /** What is stored of a reading so far, for its controls. */
    public ReadingBooks books(String reading) {
        return ledger.ofReading(reading);
    }

    /** From here on the reading counts and is not read again. */
    public void finish(String reading) {
        if (jdbc.update("update reading set complete = true where id = ?", reading) != 1) {
            throw new IllegalStateException("no such reading: " + reading);
        }
    }

    /** Deletes readings with all that was stored of them. */
    public void forget(Collection<String> readings) {
        jdbc.batchUpdate(
                "delete from reading where id = ?",
                readings.stream().map(id -> new Object[] {id}).toList());
    }

    private void draw(StoredBlock block) {
        if (!block.drawn().isEmpty()) {
            jdbc.update(
                    Columns.insert("drawing", "reading, block, sheet, cells, heads"),
                    block.reading(),
                    block.number(),
                    block.sheet(),
                    DrawingText.of(block.drawn()),
                    block.heads().words());
        }
    }

    private void refusals(String reading, List<Refusal> refusals) {
        jdbc.batchUpdate(
                Columns.insert(
                        "refusal", "reading, ordinal, question, section, not_held, nil, refuser, " + Columns.PLACE),
                IntStream.range(0, refusals.size())
                        .mapToObj(i -> row(reading, i, refusals.get(i)).row())
                        .toList());
    }

    private static Columns row(String reading, int ordinal, Refusal refusal) {
        return Columns.of(
                        reading,
                        ordinal,
                        refusal.question(),
                        refusal.section(),
                        refusal.kind() == Refusal.Kind.NOT_HELD,
                        refusal.kind() == Refusal.Kind.NIL,
                        refusal.force())
                .add(refusal.place());
    }

    private void findings(String reading, List<FindingLine> findings) {
        jdbc.batchUpdate(
                Columns.insert("finding", "reading, " + Columns.FINDING),
                findings.stream()
                        .map(line -> Columns.of(reading).add(line).row())
                        .toList());
    }
}
