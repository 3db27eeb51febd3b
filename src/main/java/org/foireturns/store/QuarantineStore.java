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

/** Remembers files that are set aside by the hash of their content, longer than any reading. */
public final class QuarantineStore {
    private final NamedSql tables;

    QuarantineStore(NamedSql tables) {
        this.tables = tables;
    }

    /** What was seen in each file, by its SHA-256. */
    public Map<String, List<StoredSighting>> sightings() {
        Map<String, List<StoredSighting>> sightings = new TreeMap<>();
        tables.sql("select * from quarantine_sighting order by sha256, ordinal").query((ResultSet row) -> {
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
        tables.sql("select * from quarantine").query((ResultSet row) -> {
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
        String sha256 = file.sha256();
        String format = file.format().name();
        tables.sql("delete from reading where sha256 = :sha256 and id <> :reading")
                .param("sha256", sha256)
                .param("reading", reading)
                .update();
        int known = tables.sql("update quarantine set format = :format where sha256 = :sha256")
                .param("format", format)
                .param("sha256", sha256)
                .update();
        if (known == 0) {
            tables.insert("quarantine", Row.of("sha256", sha256).with("format", format));
        }
        tables.sql("delete from quarantine_sighting where sha256 = :sha256")
                .param("sha256", sha256)
                .update();
        tables.insert(
                "quarantine_sighting",
                IntStream.range(0, seen.size())
                        .mapToObj(i -> Row.of("sha256", sha256)
                                .with("ordinal", i)
                                .with("trace", seen.get(i).trace())
                                .with("sheet", seen.get(i).sheet())
                                .with("cells", seen.get(i).cells())
                                .with("number", seen.get(i).count()))
                        .toList());
    }

    /** Writes down that a file no longer lies in its input folder. */
    public void moved(String inputRoot, MovedFile moved) {
        ReturnFile file = moved.file();
        tables.sql("delete from quarantine_moved where input_root = :input and name = :name")
                .param("input", inputRoot)
                .param("name", file.name())
                .update();
        tables.insert(
                "quarantine_moved",
                Row.of("input_root", inputRoot)
                        .with("name", file.name())
                        .with("request", file.request())
                        .with("sha256", file.sha256())
                        .with("bytes", file.size())
                        .with("forces_by_name", String.join(",", new TreeSet<>(moved.forcesByName()))));
    }

    /** The files that were moved out of an input folder, by name. */
    public List<MovedFile> moved(String inputRoot) {
        return tables.sql("select m.*, q.format from quarantine_moved m join quarantine q on q.sha256 = m.sha256"
                        + " where m.input_root = :input order by m.name")
                .param("input", inputRoot)
                .query((row, i) -> {
                    String forces = row.getString("forces_by_name");
                    return new MovedFile(
                            EvidenceStore.file(row),
                            forces.isEmpty()
                                    ? Set.of()
                                    : Set.copyOf(Stream.of(forces.split(",")).toList()));
                })
                .list();
    }
}
