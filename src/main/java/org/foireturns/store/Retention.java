package org.foireturns.store;

import java.time.Instant;
import java.time.ZoneOffset;
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

    private final JdbcTemplate jdbc;

    public Retention(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
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
        jdbc.batchUpdate(
                "delete from reading where id = ?",
                readings.stream().map(id -> new Object[] {id}).toList());
    }

    private Set<String> readings(List<StoredRun> runs) {
        Set<String> readings = new TreeSet<>();
        runs.forEach(run -> readings.addAll(
                jdbc.queryForList("select reading from run_file where run = ?", String.class, run.id())));
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
        return jdbc.query("select * from run where purged is null order by id", (row, i) -> RunStore.run(row));
    }

    /**
     * Removes all texts of runs and of the readings that no other run needs; hashes and counts stay.
     *
     * @return what became of the readings, sorted by file
     */
    public List<PurgedReading> purge(List<StoredRun> runs, Instant now) {
        runs.forEach(run -> {
            jdbc.update("delete from run_finding where run = ?", run.id());
            jdbc.update("update run set purged = ? where id = ?", now.atOffset(ZoneOffset.UTC), run.id());
        });
        List<PurgedReading> readings = jdbc.query(
                "select r.id, r.request, r.name, r.sha256,"
                        + cells("sheet", "non_blank", "1 = 1", "non_blank")
                        + cells("observation", "cells", "t.role = 'detail'", "accepted")
                        + cells("observation", "cells", "t.role <> 'detail'", "totals")
                        + cells("rejected", "cells", "t.outcome = 'rejected'", "rejected")
                        + " 0 as nothing from reading r where r.id" + NOT_NEEDED,
                (row, i) -> new PurgedReading(
                        row.getString("id"),
                        row.getString("request"),
                        row.getString("name"),
                        row.getString("sha256"),
                        row.getLong("non_blank"),
                        row.getLong("accepted"),
                        row.getLong("totals"),
                        row.getLong("rejected")));
        keepCounts(readings, now);
        jdbc.batchUpdate(
                "delete from reading where id = ?",
                readings.stream()
                        .map(reading -> new Object[] {reading.reading()})
                        .toList());
        return readings.stream()
                .sorted(Comparator.comparing(PurgedReading::name).thenComparing(PurgedReading::reading))
                .toList();
    }

    /** Writes H2's file anew without what was deleted, which closes the database. */
    public void writeAnewAndClose() {
        jdbc.execute("shutdown compact");
    }

    private void keepCounts(List<PurgedReading> readings, Instant now) {
        jdbc.batchUpdate(
                "delete from purged_reading where reading = ?",
                readings.stream()
                        .map(reading -> new Object[] {reading.reading()})
                        .toList());
        jdbc.batchUpdate(
                Columns.insert(
                        "purged_reading",
                        "reading, request, name, sha256, non_blank, accepted, totals, rejected, purged"),
                readings.stream()
                        .map(kept -> Columns.of(kept.reading(), kept.request(), kept.name(), kept.sha256())
                                .add(kept.nonBlank(), kept.accepted(), kept.totals(), kept.rejected())
                                .add(now.atOffset(ZoneOffset.UTC))
                                .row())
                        .toList());
    }

    private static String cells(String table, String column, String which, String as) {
        return " coalesce((select sum(t.%s) from %s t where t.reading = r.id and %s), 0) as %s,"
                .formatted(column, table, which, as);
    }
}
