package org.foireturns.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foireturns.model.Answer;
import org.foireturns.model.Drawing;
import org.foireturns.model.Evidence;
import org.foireturns.model.FileFormat;
import org.foireturns.model.HeadsSeen;
import org.foireturns.model.Observation;
import org.foireturns.model.Proposed;
import org.foireturns.model.Provenance;
import org.foireturns.model.Refusal;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.ReturnSummary;
import org.foireturns.model.VictimGender;
import org.foireturns.model.Vintage;
import org.foireturns.model.finding.FindingLine;

/** Reads back all that the returns of a run say, in an order that does not depend on the order of reading. */
public final class EvidenceStore {
    private static final String OF_RUN = " join run_file f on f.reading = t.reading where f.run = :run";
    private static final Comparator<Provenance> READING_ORDER = Comparator.comparing(Provenance::file)
            .thenComparing(Provenance::sheet)
            .thenComparing(from -> from.cells().first())
            .thenComparing(from -> from.cells().last());
    private static final Comparator<Observation> OBSERVATIONS = Comparator.comparing(
                    Observation::provenance, READING_ORDER)
            .thenComparing(Observation::force)
            .thenComparing(Observation::period)
            .thenComparing(Observation::victimGender)
            .thenComparing(Observation::victimAge)
            .thenComparing(Observation::platform);
    private static final Comparator<Answer> ANSWERS = Comparator.comparing(Answer::provenance, READING_ORDER)
            .thenComparing(Answer::period)
            .thenComparing(Answer::victimGender);
    private static final Comparator<Refusal> REFUSALS = Comparator.comparing(Refusal::place)
            .thenComparing(Refusal::question)
            .thenComparing(Refusal::section);

    private static final Comparator<Drawing> DRAWINGS = Comparator.comparing(Drawing::file)
            .thenComparing(Drawing::sheet)
            .thenComparing(drawing -> drawing.cells().get(0).address());

    private final NamedSql tables;
    private final RejectedRows rejected;
    private final LedgerQuery ledger;
    private final VintageQuery vintages;

    EvidenceStore(NamedSql tables) {
        this.tables = tables;
        this.rejected = new RejectedRows(tables);
        this.ledger = new LedgerQuery(tables);
        this.vintages = new VintageQuery(tables);
    }

    /**
     * All that is stored of a run's files.
     *
     * @throws IllegalStateException when a file of the run was not read to its end
     */
    public Evidence load(String run) {
        requireComplete(run);
        return new Evidence(
                returns(run),
                observations(run),
                answers(run),
                refusals(run),
                rejected.of(run),
                rejected.setAside(run),
                ledger.of(run),
                findings(run));
    }

    /** The tables of a run's files as typed, by file, sheet and place. */
    public List<Drawing> drawings(String run) {
        return sorted(
                run,
                "select t.sheet, t.cells, t.heads, f.name from drawing t" + OF_RUN,
                row -> new Drawing(
                        row.getString("name"),
                        row.getString("sheet"),
                        DrawingText.parse(row.getString("cells")),
                        HeadsSeen.parse(row.getString("heads"))),
                DRAWINGS);
    }

    /** Whether every file of a run was read to its end, and is still on file. */
    public boolean complete(String run) {
        return open(run).isEmpty();
    }

    private List<String> open(String run) {
        return tables.sql("select f.name from run_file f left join reading r on r.id = f.reading and r.complete"
                        + " where f.run = :run and r.id is null order by f.name")
                .param("run", run)
                .query(String.class)
                .list();
    }

    private void requireComplete(String run) {
        List<String> open = open(run);
        if (!open.isEmpty()) {
            throw new IllegalStateException(
                    open.size() + " files of the run were not read to their end, first " + open.get(0));
        }
    }

    private List<ReturnSummary> returns(String run) {
        return sorted(
                run,
                "select f.request, f.name, f.sha256, f.bytes, f.format, r.force, r.readable"
                        + " from run_file f join reading r on r.id = f.reading where f.run = :run",
                row -> new ReturnSummary(file(row), row.getString("force"), row.getBoolean("readable")),
                Comparator.comparing(summary -> summary.file().name()));
    }

    static ReturnFile file(ResultSet row) throws SQLException {
        return new ReturnFile(
                row.getString("request"),
                row.getString("name"),
                row.getString("sha256"),
                row.getLong("bytes"),
                FileFormat.valueOf(row.getString("format")));
    }

    private List<Observation> observations(String run) {
        return sorted(
                run, "select t.*, f.name, f.sha256 from observation t" + OF_RUN, ObservationRow::read, OBSERVATIONS);
    }

    /** What the values would count that hang on a question, in the order of the sheets. */
    public List<Proposed> proposed(String run) {
        return sorted(
                run,
                "select t.*, f.name, f.sha256 from proposed t" + OF_RUN,
                row -> new Proposed(ObservationRow.read(row), row.getString("code"), row.getString("asked")),
                Comparator.comparing(Proposed::observation, OBSERVATIONS));
    }

    /** How many cells each observation of a run accounts for, where they are more than one: rows of a list. */
    public Map<Observation, Integer> cells(String run) {
        Map<Observation, Integer> cells = new HashMap<>();
        tables.sql("select t.*, f.name, f.sha256 from observation t" + OF_RUN + " and t.cells > 1")
                .param("run", run)
                .query((ResultSet row) -> {
                    cells.put(ObservationRow.read(row), row.getInt("cells"));
                });
        return cells;
    }

    /** What each file of a run says of when it was made, by its name. */
    public Map<String, Vintage> vintages(String run) {
        return vintages.of(run);
    }

    private List<Answer> answers(String run) {
        return sorted(run, "select t.*, f.name, f.sha256 from answer t" + OF_RUN, EvidenceStore::answer, ANSWERS);
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                row.getString("request"),
                row.getString("force"),
                SharedColumns.period(row),
                row.getString("measure"),
                row.getString("answer"),
                VictimGender.of(row.getString("victim_gender")),
                ObservationRow.provenance(row));
    }

    private List<Refusal> refusals(String run) {
        return sorted(run, "select t.*, f.request as asked from refusal t" + OF_RUN, EvidenceStore::refusal, REFUSALS);
    }

    private static Refusal.Kind kind(ResultSet row) throws SQLException {
        if (row.getBoolean("nil")) {
            return Refusal.Kind.NIL;
        }
        return row.getBoolean("not_held") ? Refusal.Kind.NOT_HELD : Refusal.Kind.REFUSED;
    }

    private static Refusal refusal(ResultSet row) throws SQLException {
        return new Refusal(
                row.getString("asked"),
                row.getString("refuser"),
                row.getString("question"),
                row.getString("section"),
                kind(row),
                SharedColumns.place(row));
    }

    private List<FindingLine> findings(String run) {
        return sorted(run, "select t.* from finding t" + OF_RUN, SharedColumns::finding, Comparator.naturalOrder());
    }

    private <T> List<T> sorted(String run, String sql, Made<T> made, Comparator<? super T> order) {
        return tables.sql(sql).param("run", run).query((row, i) -> made.of(row)).list().stream()
                .sorted(order)
                .toList();
    }

    /** What is made of a row. */
    private interface Made<T> {
        T of(ResultSet row) throws SQLException;
    }
}
