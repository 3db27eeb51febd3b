package org.foireturns.store;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foireturns.model.FileFormat;
import org.foireturns.model.ReturnFile;
import org.springframework.jdbc.core.JdbcTemplate;

/** Remembers files that are set aside by the hash of their content, longer than any reading. */
public final class QuarantineStore {
    private final JdbcTemplate jdbc;

    public QuarantineStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What was seen in each file, by its SHA-256. */
    public Map<String, List<StoredSighting>> sightings() {
        Map<String, List<StoredSighting>> sightings = new TreeMap<>();
        jdbc.query("select * from quarantine_sighting order by sha256, ordinal", (ResultSet row) -> {
            sightings
                    .computeIfAbsent(row.getString("sha256"), sha256 -> new ArrayList<>())
                    .add(new StoredSighting(
                            row.getString("trace"),
                            row.getString("sheet"),
                            row.getString("cells"),
                            row.getInt("number")));
        });
        return sightings;
    }

    /** What each file is, by its SHA-256. */
    public Map<String, FileFormat> formats() {
        Map<String, FileFormat> formats = new TreeMap<>();
        jdbc.query("select * from quarantine", (ResultSet row) -> {
            formats.put(row.getString("sha256"), FileFormat.valueOf(row.getString("format")));
        });
        return formats;
    }

    /**
     * Sets a file aside and deletes whatever an earlier reading of the same content said.
     *
     * @param reading the one that sets it aside, which stays
     */
    void put(String reading, ReturnFile file, List<StoredSighting> seen) {
        jdbc.update("delete from reading where sha256 = ? and id <> ?", file.sha256(), reading);
        if (jdbc.update(
                        "update quarantine set format = ? where sha256 = ?",
                        file.format().name(),
                        file.sha256())
                == 0) {
            jdbc.update(
                    Columns.insert("quarantine", "sha256, format"),
                    file.sha256(),
                    file.format().name());
        }
        jdbc.update("delete from quarantine_sighting where sha256 = ?", file.sha256());
        jdbc.batchUpdate(
                Columns.insert("quarantine_sighting", "sha256, ordinal, trace, sheet, cells, number"),
                IntStream.range(0, seen.size())
                        .mapToObj(i -> Columns.of(
                                        file.sha256(),
                                        i,
                                        seen.get(i).trace(),
                                        seen.get(i).sheet(),
                                        seen.get(i).cells(),
                                        seen.get(i).count())
                                .row())
                        .toList());
    }

    /** Writes down that a file no longer lies in its input folder. */
    public void moved(String inputRoot, MovedFile moved) {
        ReturnFile file = moved.file();
        jdbc.update("delete from quarantine_moved where input_root = ? and name = ?", inputRoot, file.name());
        jdbc.update(
                Columns.insert("quarantine_moved", "input_root, name, request, sha256, bytes, forces_by_name"),
                inputRoot,
                file.name(),
                file.request(),
                file.sha256(),
                file.size(),
                String.join(",", new TreeSet<>(moved.forcesByName())));
    }

    /** The files that were moved out of an input folder, by name. */
    public List<MovedFile> moved(String inputRoot) {
        return jdbc.query(
                "select m.*, q.format from quarantine_moved m join quarantine q on q.sha256 = m.sha256"
                        + " where m.input_root = ? order by m.name",
                (row, i) -> {
                    String forces = row.getString("forces_by_name");
                    return new MovedFile(
                            EvidenceStore.file(row),
                            forces.isEmpty()
                                    ? Set.of()
                                    : Set.copyOf(Stream.of(forces.split(",")).toList()));
                },
                inputRoot);
    }
}
