package org.foireturns.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.foireturns.model.Range;
import org.jspecify.annotations.Nullable;

/** Keeps the runs, the files each was made of and the findings each published. */
public final class RunStore {
    private final NamedSql tables;

    RunStore(NamedSql tables) {
        this.tables = tables;
    }

    public Optional<StoredRun> find(String id) {
        return tables
                .sql("select * from run where id = :id")
                .param("id", id)
                .query((row, i) -> run(row))
                .list()
                .stream()
                .findFirst();
    }

    /**
     * Opens a run and freezes its manifest, or opens it again: then the manifest stays, and only the copies that are
     * read may lie elsewhere, as when another machine goes on with the run.
     */
    public void open(StoredRun run, List<FrozenFile> files) {
        int known = tables.sql(
                        "update run set started = :started, finished = null, purged = null, as_of = :asOf where id = :run")
                .param("started", utc(run.started()))
                .param("asOf", run.asOf())
                .param("run", run.id())
                .update();
        if (known > 0) {
            tables.each(
                    "update run_file set snapshot = :snapshot where run = :run and name = :name",
                    files.stream().map(file -> row(run.id(), file)).toList());
            return;
        }
        tables.insert(
                "run",
                Row.of("id", run.id())
                        .with("name", run.name())
                        .with("fingerprint", run.fingerprint())
                        .with("input_root", run.inputRoot())
                        .with("output_root", run.outputRoot())
                        .with("version", run.version())
                        .with("as_of", run.asOf())
                        .with("started", utc(run.started()))
                        .with("finished", null)
                        .with("editions", 0)
                        .with("standing", ""));
        tables.insert(
                "run_file", files.stream().map(file -> row(run.id(), file)).toList());
    }

    /** Makes the next start of a run begin from the first step, as another edition. */
    public void renew(String run) {
        tables.sql("update run set editions = editions + 1, finished = null where id = :run")
                .param("run", run)
                .update();
    }

    /** The frozen manifest, sorted by name. */
    public List<FrozenFile> files(String run) {
        return tables
                .sql("select * from run_file where run = :run")
                .param("run", run)
                .query((row, i) -> file(row))
                .list()
                .stream()
                .sorted(Comparator.comparing(frozen -> frozen.file().name()))
                .toList();
    }

    /**
     * One line of the manifest.
     *
     * @throws IllegalStateException when the run has no such line
     */
    public FrozenFile file(String run, String reading) {
        return tables
                .sql("select * from run_file where reading = :reading")
                .param("reading", reading)
                .query((row, i) -> new OfRun(row.getString("run"), file(row)))
                .list()
                .stream()
                .filter(line -> line.run.equals(run))
                .map(OfRun::file)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("run " + run + " has no reading " + reading));
    }

    /** A line and the run it is of: by the reading few are found, by the run as many as it has files. */
    private record OfRun(String run, FrozenFile file) {}

    /** The run finished last for an output folder, other than the one given. */
    public Optional<StoredRun> lastFinished(String outputRoot, String otherThan) {
        return tables
                .sql("select * from run where output_root = :output and id <> :other and finished is not null"
                        + " and purged is null order by finished desc, id")
                .param("output", outputRoot)
                .param("other", otherThan)
                .query((row, i) -> run(row))
                .list()
                .stream()
                .findFirst();
    }

    /** Writes down that a run's outputs stand, and what they said. */
    public void finish(String run, Instant finished, String standing, List<StoredFinding> findings) {
        tables.sql("delete from run_finding where run = :run").param("run", run).update();
        tables.insert(
                "run_finding",
                findings.stream()
                        .map(finding -> Row.of("run", run)
                                .with("id", finding.id())
                                .with("state", finding.state())
                                .with(finding.line()))
                        .toList());
        tables.sql("update run set finished = :finished, standing = :standing, editions = editions + 1"
                        + " where id = :run")
                .param("finished", utc(finished))
                .param("standing", standing)
                .param("run", run)
                .update();
    }

    /** Keeps the figures that a run publishes, for the next run to start from. */
    public void keepFigures(String run, Map<String, Range> figures) {
        tables.sql("delete from run_figure where run = :run").param("run", run).update();
        tables.insert(
                "run_figure",
                figures.entrySet().stream()
                        .map(figure -> Row.of("run", run)
                                .with("figure", figure.getKey())
                                .with("lower_bound", figure.getValue().lower())
                                .with("upper_bound", figure.getValue().upper()))
                        .toList());
    }

    /** The figures that a run published, by id. */
    public Map<String, Range> figures(String run) {
        Map<String, Range> figures = new TreeMap<>();
        tables.sql("select figure, lower_bound, upper_bound from run_figure where run = :run")
                .param("run", run)
                .query((ResultSet row) -> {
                    figures.put(
                            row.getString("figure"),
                            new Range(row.getLong("lower_bound"), row.getObject("upper_bound", Long.class)));
                });
        return figures;
    }

    /** What a run published, gravest first. */
    public List<StoredFinding> findings(String run) {
        return tables
                .sql("select * from run_finding where run = :run")
                .param("run", run)
                .query((row, i) ->
                        new StoredFinding(row.getString("id"), row.getString("state"), SharedColumns.finding(row)))
                .list()
                .stream()
                .sorted(Comparator.comparing(StoredFinding::line).thenComparing(StoredFinding::id))
                .toList();
    }

    private static Row row(String run, FrozenFile frozen) {
        return Row.of("run", run)
                .with("name", frozen.file().name())
                .with("request", frozen.file().request())
                .with("sha256", frozen.file().sha256())
                .with("bytes", frozen.file().size())
                .with("format", frozen.file().format().name())
                .with("snapshot", frozen.snapshot())
                .with("forces_by_name", String.join(",", frozen.forcesByName()))
                .with("reading", frozen.reading());
    }

    private static FrozenFile file(ResultSet row) throws SQLException {
        String names = row.getString("forces_by_name");
        return new FrozenFile(
                EvidenceStore.file(row),
                row.getString("snapshot"),
                names.isEmpty()
                        ? Set.of()
                        : Set.copyOf(Stream.of(names.split(",")).toList()),
                row.getString("reading"));
    }

    static StoredRun run(ResultSet row) throws SQLException {
        return new StoredRun(
                row.getString("id"),
                row.getString("name"),
                row.getString("fingerprint"),
                row.getString("input_root"),
                row.getString("output_root"),
                row.getString("version"),
                row.getObject("as_of", LocalDate.class),
                row.getObject("started", OffsetDateTime.class).toInstant(),
                instant(row.getObject("finished", OffsetDateTime.class)),
                row.getInt("editions"),
                row.getString("standing"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
