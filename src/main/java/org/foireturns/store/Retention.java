package org.foireturns.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Removes what no run needs any more. */
public final class Retention {
    /** A run that is published again tells what changed against the one before it. */
    private static final int FINISHED_KEPT = 2;

    private static final String NOT_NEEDED =
            " not in (select f.reading from run_file f join run r on r.id = f.run where r.purged is null)";

    private final NamedSql tables;

    public Retention(JdbcTemplate jdbc) {
        this.tables = new NamedSql(jdbc);
    }

    /**
     * Deletes the readings that neither the last two finished runs of any output folder nor a run begun since need.
     * They are made again should an older state of files and config come back.
     */
    public void forgetOldReadings() {
        Map<String, List<StoredRun>> byOutput = runs().stream()
                .collect(Collectors.groupingBy(StoredRun::outputRoot, TreeMap::new, Collectors.toList()));
        List<StoredRun> old = byOutput.values().stream()
                .flatMap(runs -> superseded(runs).stream())
                .toList();
        Set<String> readings = readings(old);
        readings.removeAll(
                readings(runs().stream().filter(run -> !old.contains(run)).toList()));
        delete(readings);
    }

    private Set<String> readings(List<StoredRun> runs) {
        Set<String> readings = new TreeSet<>();
        runs.forEach(run -> readings.addAll(tables.sql("select reading from run_file where run = :run")
                .param("run", run.id())
                .query(String.class)
                .list()));
        return readings;
    }

    private static List<StoredRun> superseded(List<StoredRun> runs) {
        List<StoredRun> finished = runs.stream()
                .filter(run -> run.finished() != null)
                .sorted(Comparator.comparing(Retention::lastDone).reversed())
                .toList();
        List<StoredRun> kept = finished.stream().limit(FINISHED_KEPT).toList();
        return runs.stream()
                .filter(run -> !kept.contains(run))
                .filter(run -> kept.stream().anyMatch(last -> lastDone(run).isBefore(lastDone(last))))
                .toList();
    }

    /** The runs that ended before a moment, without the last one of each output folder, whose report stands. */
    public List<StoredRun> endedBefore(Instant moment) {
        List<StoredRun> runs = runs();
        return runs.stream()
                .filter(run -> lastDone(run).isBefore(moment))
                .filter(run -> run.finished() == null
                        || runs.stream()
                                .anyMatch(other -> other.outputRoot().equals(run.outputRoot())
                                        && other.finished() != null
                                        && other.finished().isAfter(run.finished())))
                .toList();
    }

    private static Instant lastDone(StoredRun run) {
        return run.finished() == null ? run.started() : run.finished();
    }

    private List<StoredRun> runs() {
        return tables.sql("select * from run where purged is null order by id")
                .query((row, i) -> RunStore.run(row))
                .list();
    }

    /**
     * Removes all texts of runs and of the readings that no other run needs; hashes and counts stay.
     *
     * @return what became of the readings, sorted by file
     */
    public List<PurgedReading> purge(List<StoredRun> runs, Instant now) {
        runs.forEach(run -> {
            tables.sql("delete from run_finding where run = :run")
                    .param("run", run.id())
                    .update();
            tables.sql("update run set purged = :purged where id = :run")
                    .param("purged", now.atOffset(ZoneOffset.UTC))
                    .param("run", run.id())
                    .update();
        });
        List<PurgedReading> readings = tables.sql("select r.id, r.request, r.name, r.sha256,"
                        + cells("sheet", "non_blank", "1 = 1", "non_blank")
                        + cells("observation", "cells", "t.role = 'detail'", "accepted")
                        + cells("observation", "cells", "t.role <> 'detail'", "totals")
                        + cells("rejected", "cells", "t.outcome = 'rejected'", "rejected")
                        + " 0 as nothing from reading r where r.id" + NOT_NEEDED)
                .query((row, i) -> new PurgedReading(
                        row.getString("id"),
                        row.getString("request"),
                        row.getString("name"),
                        row.getString("sha256"),
                        row.getLong("non_blank"),
                        row.getLong("accepted"),
                        row.getLong("totals"),
                        row.getLong("rejected")))
                .list();
        keepCounts(readings, now);
        delete(readings.stream().map(PurgedReading::reading).toList());
        return readings.stream()
                .sorted(Comparator.comparing(PurgedReading::name).thenComparing(PurgedReading::reading))
                .toList();
    }

    /** Writes H2's file anew without what was deleted, which closes the database. */
    public void writeAnewAndClose() {
        tables.command("shutdown compact");
    }

    private void keepCounts(List<PurgedReading> readings, Instant now) {
        List<Row> rows = readings.stream()
                .map(kept -> Row.of("reading", kept.reading())
                        .with("request", kept.request())
                        .with("name", kept.name())
                        .with("sha256", kept.sha256())
                        .with("non_blank", kept.nonBlank())
                        .with("accepted", kept.accepted())
                        .with("totals", kept.totals())
                        .with("rejected", kept.rejected())
                        .with("purged", now.atOffset(ZoneOffset.UTC)))
                .toList();
        tables.each("delete from purged_reading where reading = :reading", rows);
        tables.insert("purged_reading", rows);
    }

    private void delete(Collection<String> readings) {
        tables.each(
                "delete from reading where id = :id",
                readings.stream().map(id -> Row.of("id", id)).toList());
    }

    private static String cells(String table, String column, String which, String as) {
        return " coalesce((select sum(t.%s) from %s t where t.reading = r.id and %s), 0) as %s,"
                .formatted(column, table, which, as);
    }
}
