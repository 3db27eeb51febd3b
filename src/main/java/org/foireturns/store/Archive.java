package org.foireturns.store;

import org.springframework.jdbc.core.JdbcTemplate;

/** The three ways into the database: the runs, what is being read, and what was read. */
public record Archive(RunStore runs, ReadingStore readings, EvidenceStore evidence) {
    public static Archive in(JdbcTemplate jdbc) {
        return new Archive(new RunStore(jdbc), new ReadingStore(jdbc), new EvidenceStore(jdbc));
    }
}
