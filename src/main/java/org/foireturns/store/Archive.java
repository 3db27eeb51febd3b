package org.foireturns.store;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The ways into the database: the runs, what is being read, what was read, what is never opened again, and by which
 * words it was read.
 */
public record Archive(
        RunStore runs, ReadingStore readings, EvidenceStore evidence, QuarantineStore quarantine, WordStore words) {
    public static Archive in(JdbcTemplate jdbc) {
        NamedSql tables = new NamedSql(jdbc);
        return new Archive(
                new RunStore(tables),
                new ReadingStore(tables),
                new EvidenceStore(tables),
                new QuarantineStore(tables),
                new WordStore(tables));
    }
}
