package org.foireturns.store;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.foireturns.model.CellOutcome;
import org.foireturns.model.Period;
import org.foireturns.model.Refusal;
import org.foireturns.model.finding.FindingLine;

/**
 * Writes what the returns say, one reading after the other. A reading counts only when it is complete; what a broken
 * off attempt left behind is deleted when the reading begins again.
 */
public final class ReadingStore {
    private static final int OUTSIDE_BLOCKS = -1;

    private final NamedSql tables;
    private final OutcomeWriter outcomes;
    private final LedgerQuery ledger;
    private final QuarantineStore quarantine;

    ReadingStore(NamedSql tables) {
        this.tables = tables;
        this.outcomes = new OutcomeWriter(tables);
        this.ledger = new LedgerQuery(tables);
        this.quarantine = new QuarantineStore(tables);
    }

    public boolean complete(String reading) {
        return tables.sql("select id from reading where id = :reading and complete")
                .param("reading", reading)
                .query(String.class)
                .optional()
                .isPresent();
    }

    /** How many parts of a reading that is not complete are stored; 0 where it was not begun. */
    public int parts(String reading) {
        return tables.sql("select parts from reading where id = :reading and not complete")
                .param("reading", reading)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** So many more parts of a reading are stored since it began. */
    public void stored(String reading, int parts) {
        tables.sql("update reading set parts = parts + :parts where id = :reading")
                .param("parts", parts)
                .param("reading", reading)
                .update();
    }

    /** Begins a reading afresh. */
    public void begin(ReadingHead head) {
        forget(List.of(head.id()));
        Period made = head.vintage().made();
        tables.insert(
                "reading",
                Row.of("id", head.id())
                        .with("request", head.file().request())
                        .with("name", head.file().name())
                        .with("sha256", head.file().sha256())
                        .with("force", head.force())
                        .with("readable", head.readable())
                        .with("complete", false)
                        .with("vintage_rank", head.vintage().rank())
                        .with("vintage_word", head.vintage().word())
                        .with("vintage_version", head.vintage().version())
                        .with("made_first", made == null ? null : made.start())
                        .with("made_last", made == null ? null : made.end())
                        .with("words_seen", head.words()));
        List<ReadingHead.SheetCells> sheets = head.sheets();
        tables.insert(
                "sheet",
                IntStream.range(0, sheets.size())
                        .mapToObj(i -> Row.of("reading", head.id())
                                .with("ordinal", i)
                                .with("name", sheets.get(i).sheet())
                                .with("non_blank", sheets.get(i).nonBlank()))
                        .toList());
        for (ReadingHead.SheetCells sheet : sheets) {
            outcomes.cells(head.id(), sheet.sheet(), OUTSIDE_BLOCKS, CellOutcome.NOTE, sheet.notes());
        }
        outcomes.write(head.id(), OUTSIDE_BLOCKS, 0, head.leftOut());
        refusals(head.id(), head.refusals());
        findings(head.id(), head.findings());
        if (!head.setAsideFor().isEmpty()) {
            quarantine.put(head.id(), head.file(), head.setAsideFor());
        }
    }

    /** Stores rows of a list that is not read to its end yet. */
    public void save(StoredRows rows) {
        outcomes.write(rows);
    }

    /** Stores every outcome of a block, but for those rows of it that were stored before. */
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
        int known = tables.sql("update reading set complete = true where id = :reading")
                .param("reading", reading)
                .update();
        if (known != 1) {
            throw new IllegalStateException("no such reading: " + reading);
        }
    }

    /** Deletes readings with all that was stored of them. */
    public void forget(Collection<String> readings) {
        tables.each(
                "delete from reading where id = :id",
                readings.stream().map(id -> Row.of("id", id)).toList());
    }

    private void draw(StoredBlock block) {
        if (!block.drawn().isEmpty()) {
            tables.insert(
                    "drawing",
                    Row.of("reading", block.reading())
                            .with("block", block.number())
                            .with("sheet", block.sheet())
                            .with("cells", DrawingText.of(block.drawn()))
                            .with("heads", block.heads().words()));
        }
    }

    private void refusals(String reading, List<Refusal> refusals) {
        tables.insert(
                "refusal",
                IntStream.range(0, refusals.size())
                        .mapToObj(i -> row(reading, i, refusals.get(i)))
                        .toList());
    }

    private static Row row(String reading, int ordinal, Refusal refusal) {
        return Row.of("reading", reading)
                .with("ordinal", ordinal)
                .with("question", refusal.question())
                .with("section", refusal.section())
                .with("not_held", refusal.kind() == Refusal.Kind.NOT_HELD)
                .with("nil", refusal.kind() == Refusal.Kind.NIL)
                .with("refuser", refusal.force())
                .with(refusal.place());
    }

    private void findings(String reading, List<FindingLine> findings) {
        tables.insert(
                "finding",
                findings.stream()
                        .map(line -> Row.of("reading", reading).with(line))
                        .toList());
    }
}
