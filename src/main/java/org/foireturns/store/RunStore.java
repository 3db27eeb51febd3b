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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the runs, the files each was made of and the findings each published. */
public final class RunStore {
    private static final String FILE_COLUMNS =
            "run, name, request, sha256, bytes, format, snapshot, forces_by_name, reading";

    private final JdbcTemplate jdbc;

    public RunStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<StoredRun> find(String id) {
        return jdbc.query("select * from run where id = ?", (row, i) -> run(row), id).stream()
                .findFirst();
    }

    /**
     * Opens a run and freezes its manifest, or opens it again: then the manifest stays, and only the copies that are
     * read may lie elsewhere, as when another machine goes on with the run.
     */
    public void open(StoredRun run, List<FrozenFile> files) {
        int known = JdbcClient.create(jdbc)
                .sql("update run set started = :started, finished = null, purged = null, as_of = :asOf where id = :run")
                .param("started", utc(run.started()))
                .param("asOf", run.asOf())
                .param("run", run.id())
                .update();
        if (known > 0) {
            jdbc.batchUpdate(
                    "update run_file set snapshot = ? where run = ? and name = ?",
                    files.stream()
                            .map(file -> Columns.of(
                                            file.snapshot(),
                                            run.id(),
                                            file.file().name())
                                    .row())
                            .toList());
            return;
        }
        jdbc.update(
                Columns.insert(
                        "run",
                        "id, name, fingerprint, input_root, output_root, version, as_of, started, finished, editions, standing"),
                run.id(),
                run.name(),
                run.fingerprint(),
                run.inputRoot(),
                run.outputRoot(),
                run.version(),
                run.asOf(),
                utc(run.started()),
                null,
                0,
                "");
        jdbc.batchUpdate(
                Columns.insert("run_file", FILE_COLUMNS),
                files.stream().map(file -> row(run.id(), file).row()).toList());
    }

    /** Makes the next start of a run begin from the first step, as another edition. */
    public void renew(String run) {
        jdbc.update("update run set editions = editions + 1, finished = null where id = ?", run);
    }

    /** The frozen manifest, sorted by name. */
    public List<FrozenFile> files(String run) {
        return jdbc.query("select * from run_file where run = ?", (row, i) -> file(row), run).stream()
                .sorted(Comparator.comparing(frozen -> frozen.file().name()))
                .toList();
    }

    /**
     * One line of the manifest.
     *
     * @throws IllegalStateException when the run has no such line
     */
    public FrozenFile file(String run, String reading) {
        return jdbc
                .query(
                        "select * from run_file where reading = ?",
                        (row, i) -> new OfRun(row.getString("run"), file(row)),
                        reading)
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
        return jdbc
                .query(
                        "select * from run where output_root = ? and id <> ? and finished is not null and purged is null"
                                + " order by finished desc, id",
                        (row, i) -> run(row),
                        outputRoot,
                        otherThan)
                .stream()
                .findFirst();
    }

    /** Writes down that a run's outputs stand, and what they said. */
    public void finish(String run, Instant finished, String standing, List<StoredFinding> findings) {
        jdbc.update("delete from run_finding where run = ?", run);
        jdbc.batchUpdate(
                Columns.insert("run_finding", "run, id, state, " + Columns.FINDING),
                findings.stream()
                        .map(finding -> Columns.of(run, finding.id(), finding.state())
                                .add(finding.line())
                                .row())
                        .toList());
        JdbcClient.create(jdbc)
                .sql("update run set finished = :finished, standing = :standing, editions = editions + 1"
                        + " where id = :run")
                .param("finished", utc(finished))
                .param("standing", standing)
                .param("run", run)
                .update();
    }

    /** Keeps the figures that a run publishes, for the next run to start from. */
    public void keepFigures(String run, Map<String, Range> figures) {
        jdbc.update("delete from run_figure where run = ?", run);
        jdbc.batchUpdate(
                Columns.insert("run_figure", "run, figure, lower_bound, upper_bound"),
                figures.entrySet().stream()
                        .map(figure -> new @Nullable Object[] {
                            run,
                            figure.getKey(),
                            figure.getValue().lower(),
                            figure.getValue().upper()
                        })
                        .toList());
    }

    /** The figures that a run published, by id. */
    public Map<String, Range> figures(String run) {
        Map<String, Range> figures = new TreeMap<>();
        jdbc.query(
                "select figure, lower_bound, upper_bound from run_figure where run = ?",
                (ResultSet row) -> {
                    figures.put(
                            row.getString("figure"),
                            new Range(row.getLong("lower_bound"), row.getObject("upper_bound", Long.class)));
                },
                run);
        return figures;
    }

    /** What a run published, gravest first. */
    public List<StoredFinding> findings(String run) {
        return jdbc
                .query(
                        "select * from run_finding where run = ?",
                        (row, i) ->
                                new StoredFinding(row.getString("id"), row.getString("state"), Columns.finding(row)),
                        run)
                .stream()
                .sorted(Comparator.comparing(StoredFinding::line).thenComparing(StoredFinding::id))
                .toList();
    }

    private static Columns row(String run, FrozenFile frozen) {
        return Columns.of(
                run,
                frozen.file().name(),
                frozen.file().request(),
                frozen.file().sha256(),
                frozen.file().size(),
                frozen.file().format().name(),
                frozen.snapshot(),
                String.join(",", frozen.forcesByName()),
                frozen.reading());
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
